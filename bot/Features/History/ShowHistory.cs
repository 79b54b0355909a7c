using Sanmo.Bot.Features.Help;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Calendars;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.History;

/// <summary>Who did what to a piece of work, and when, with before and after; and whether the record is whole.</summary>
internal sealed class ShowHistory(AuditTrail trail, WorkStores works, LocalZone zone)
{
    private const int Shown = 12;
    private static readonly HashSet<string> _named = [.. Intent.All, .. EveryOrder.All.Select(order => order.Intent)];

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = HistoryWords.In(ask.Language);
        if (WorkOfSlots.Of(ask.Slots) is not { } work)
            return Answer.Of(words.Which);
        var (scope, hash) = await FindAsync(work);
        if (hash is null)
            return Answer.Of(words.NoSuch(work.ToString()));
        if (!Permission.Covers(ask.Intent, ask.Asker, scope == Scope.Org ? null : scope.ToString()))
            return Refuse.For(ask, everywhere: true);

        var lines = (await trail.ReadAsync(scope)).Where(line => line.Document == $"{work.Kind}/{work}").ToList();
        var broken = AuditTrail.FindBroken(lines);
        var whole = broken.Count == 0 && lines.Count > 0 && lines[^1].Hash == hash;
        var rows = new List<Line>();
        string? before = null;
        foreach (var line in lines)
        {
            var changes = line.After.Length == 0 ? [] : ChangedField.Of(before, line.After);
            rows.Add(new(DateWords.In(ask.Language).Moment(zone.Local(line.At)), $"{Who(line.By, ask)} · {Action(line.Action, ask.Language)}", Say(changes, line.Note, ask), broken.Contains(line) ? Tone.Red : Tone.Neutral));
            if (line.After.Length > 0)
                before = line.After;
        }

        var text = whole ? words.Whole(lines.Count) : words.Broken(broken.Count == 0 ? lines.Count : (int)broken[0].Version);
        return new(new(words.Summary(work.ToString(), lines.Count), words.Title(work.ToString()), whole ? Tone.Blue : Tone.Red,
            [new Paragraph(text, Strong: !whole), new Lines([.. rows.TakeLast(Shown).Reverse()])], Footnote: rows.Count > Shown ? words.Last(Shown) : null), Personal: true);
    }

    private async Task<(Scope Scope, string? Hash)> FindAsync(WorkRef work) => work.Kind switch
    {
        WorkKind.Meeting => await works.Meetings.FindAsync(work.Number) is { } kept ? (kept.Value.Scope, kept.AuditHash) : default,
        WorkKind.Assignment => await works.Assignments.FindAsync(work.Number) is { } kept ? (kept.Value.Scope, kept.AuditHash) : default,
        WorkKind.RectificationItem => await works.Items.FindAsync(work.Number) is { } kept ? (kept.Value.Scope, kept.AuditHash) : default,
        WorkKind.VolunteerActivity => await works.Activities.FindAsync(work.Number) is { } kept ? (kept.Value.Scope, kept.AuditHash) : default,
        WorkKind.AnnualTarget => await works.Targets.FindAsync(work.Number) is { } kept ? (kept.Value.Scope, kept.AuditHash) : default,
        _ => await works.Notices.FindAsync(work.Number) is { } kept ? (kept.Value.Scope, kept.AuditHash) : default,
    };

    private string? Say(IReadOnlyList<ChangedField> changes, string? note, Ask ask)
    {
        var words = HistoryWords.In(ask.Language);
        var said = changes.Select(change => (Name: words.Field(change.Name), change)).Select(pair => pair.Name is null ? words.Other
            : $"{pair.Name}{Aside.Colon(ask.Language)}{SayValue.Of(pair.change.Before, ask.Language, ask.Now.Offset, ask.Roster)} → {SayValue.Of(pair.change.After, ask.Language, ask.Now.Offset, ask.Roster)}").Distinct().ToList();
        if (note is not null && said.Count == 0)
            said.Add(note);
        return said.Count == 0 ? null : string.Join(ask.Language == "en" ? "; " : "；", said);
    }

    private static string Who(string by, Ask ask) => ask.Roster.FindMember(by)?.NameIn(ask.Language) ?? HistoryWords.In(ask.Language).Machine(by);

    private static string Action(string action, string language) => _named.Contains(action) ? HelpWords.In(language).What(action) : HistoryWords.In(language).Action(action);
}
