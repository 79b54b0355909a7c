using Sanmo.Core.Agenda;

namespace Sanmo.Core.Reminders;

/// <summary>
/// One chain of reminders while it is gathered. What would lie before the work was scheduled does not exist; what falls in quiet
/// hours waits for their end, or comes before them when waiting would be too late.
/// </summary>
/// <param name="since">When the present date was set.</param>
internal sealed class Plan(WorkRef work, int chain, DateTimeOffset since, QuietHours quiet, ReminderOptions options)
{
    private readonly List<Reminder> _reminders = [];

    /// <summary>In the order they fall due.</summary>
    public IReadOnlyList<Reminder> Reminders => [.. _reminders.OrderBy(reminder => reminder.Due).ThenBy(reminder => reminder.Id, StringComparer.Ordinal)];

    /// <param name="until">What it warns of; from then on it is useless. Null when it stays useful.</param>
    /// <param name="unless">Instants that are taken; its own is added.</param>
    /// <returns>When it will be said; null when its moment has passed or does not come.</returns>
    public DateTimeOffset? Say(Stage stage, Audience audience, Lane lane, DateTimeOffset at, DateTimeOffset? until = null, int step = 0, string occasion = "", ISet<DateTimeOffset>? unless = null)
    {
        if (at < since)
            return null;
        var due = quiet.Hold(at, audience, lane == Lane.Urgent);
        if (due >= until)
            due = quiet.Advance(at, audience);
        if (due < since || due >= until || unless?.Add(due) == false)
            return null;
        Add(stage, audience, lane, due, until, step, occasion);
        return due;
    }

    /// <summary>Something is done, not said: at that very instant, and however late.</summary>
    public void Do(Stage stage, Audience audience, DateTimeOffset at, string occasion) =>
        _reminders.Add(new(work, chain, stage, 0, audience, Lane.Urgent, at, DateTimeOffset.MaxValue, occasion));

    /// <summary>
    /// News, said as soon as it is decided and useful until <paramref name="until"/>. It breaks the silence when it is urgent, and
    /// when the silence would outlast its use: there is no earlier moment to fall back to.
    /// </summary>
    public void Announce(Stage stage, Audience audience, DateTimeOffset until, bool urgent)
    {
        if (since >= until)
            return;
        var breaks = urgent || quiet.Hold(since, audience) >= until;
        _reminders.Add(new(work, chain, stage, 0, audience, breaks ? Lane.Urgent : Lane.Reminder, quiet.Hold(since, audience, breaks), until));
    }

    private void Add(Stage stage, Audience audience, Lane lane, DateTimeOffset due, DateTimeOffset? until, int step, string occasion)
    {
        var stillUseful = due.AddHours(lane switch
        {
            Lane.Urgent or Lane.Reply => options.UrgentLatenessHours,
            Lane.Reminder => options.ReminderLatenessHours,
            _ => options.DigestLatenessHours,
        });
        _reminders.Add(new(work, chain, stage, step, audience, lane, due, until < stillUseful ? until.Value : stillUseful, occasion));
    }
}
