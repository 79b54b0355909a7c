using Sanmo.Core.Agenda;

namespace Sanmo.Core.Feeds;

/// <summary>An entry of somebody's agenda as their calendar programs have seen it last.</summary>
/// <param name="Sequence">Grows with every change, so that a program takes the later one.</param>
/// <param name="ChangedAt">When it came to be as it is.</param>
/// <param name="Cancelled">It has left the agenda: the meeting was called off, a leave was granted, the work is done.</param>
internal sealed record ShownEvent(AgendaEntry Entry, int Sequence, DateTimeOffset ChangedAt, bool Cancelled = false);
