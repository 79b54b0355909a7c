using Sanmo.Core.Agenda;

namespace Sanmo.Core.Reminders;

/// <summary>What somebody does not want to be reminded of for a while.</summary>
/// <param name="Kind">One kind of work; null for all kinds.</param>
/// <param name="Work">One piece of work; null for all of the kind.</param>
/// <param name="Until">That instant no longer; null until it is taken back.</param>
internal sealed record Silence(WorkKind? Kind, WorkRef? Work, DateTimeOffset? Until)
{
    public bool IsOfEverything => Kind is null && Work is null;

    public bool Lasts(DateTimeOffset now) => Until is null || Until > now;

    public bool Covers(WorkRef work) => Work is { } one ? one == work : Kind is null || Kind == work.Kind;

    /// <summary>The same thing is silenced, for however long.</summary>
    public bool IsSameAs(Silence other) => Kind == other.Kind && Work == other.Work;
}
