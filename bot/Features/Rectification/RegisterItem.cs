using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Writes a problem into the ledger at once, or a list of them after a yes.</summary>
internal sealed class RegisterItem(ItemDesk desk, RectificationStore items, MeetingStore meetings, News news)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = RectifyWords.In(ask.Language);
        var said = Problems(ask);
        if (said.Count == 0)
            return new(new(words.RegisterHow, words.RegisterTitle, Blocks: [new Paragraph(words.RegisterHow)], Buttons: [new(words.Register, ask.Intent, Kind: ButtonKind.Primary,
                Form: [words.FieldOf(SlotNames.Title) with { Required = true }, words.FieldOf(SlotNames.Persons) with { Required = true }, words.FieldOf(SlotNames.Due), words.FieldOf("mode")])]), Personal: true);
        var (source, meeting) = await SourceAsync(ask);
        var found = new List<ProblemFound>();
        foreach (var (problem, name, due, kind) in said)
        {
            if (name is null)
                return said.Count == 1
                    ? new(Reply.Of(words.WhoIsResponsible(problem)), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Persons, [], ask.Now))
                    : new(Reply.Of(words.NoOwnerOf(problem)), Personal: true);
            var people = NamedPeople.Of(ask with { Slots = ask.Slots with { Persons = [name] }, Text = "" });
            if (people.Unknown is not null)
                return new(Reply.Of(words.WhoIs(name)), Personal: true);
            if (Branch(ask, people.Members[0]) is not { } branch)
                return new(Reply.Of(words.OtherBranch(people.Members[0].NameIn(ask.Language))), Personal: true);
            found.Add(new(branch, problem, people.Members[0].Id, kind, due, source, meeting));
        }

        var actor = desk.ActorOf(ask);
        if (found.Select(one => RectifySteps.Register(0, one, actor)).FirstOrDefault(one => one.After is null) is { } refused)
            return refused.Refusal == Refusal.NotYours ? Refuse.For(ask, everywhere: true)
                : refused.Refusal == Refusal.NoLimit && found.Count == 1 ? new(Reply.Of(words.WhichDate), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Due, [], ask.Now))
                : new(Reply.Of(words.Refused(refused.Refusal, RectifySteps.Register(0, found[0] with { Kind = ResolutionKind.LongTerm, Due = null }, actor).After!, "", ask.Today)), Personal: true);
        if (found.Count > 1 && !ask.Confirmed)
            return Preview(ask, found, actor, source);
        var made = new List<RectificationItem>();
        foreach (var one in found)
            made.Add(await SaveAsync(ask, RectifySteps.Register(await items.NextNumberAsync(), one, actor).After!, made.FirstOrDefault()));
        return made.Count == 1 ? One(ask, made[0], source) : Several(ask, made);
    }

    /// <param name="first">Of the list it belongs to, which is taken back as one.</param>
    private async Task<RectificationItem> SaveAsync(Ask ask, RectificationItem item, RectificationItem? first)
    {
        var rows = TellOfItem.Of(null, item, ask.Asker.Id, ask.Roster).Select(one => news.ToMember(one.Member, item.Work, 1, item.ScheduleVersion, one.Topic, ask.Now)).ToList();
        await items.SaveAsync(null, item, new Act(ask.Asker.Id, ask.Intent, first is null ? item.Problem : Along.With(first.Work, 1)), rows);
        return item;
    }

    private static Answer Preview(Ask ask, List<ProblemFound> found, Actor actor, string? source)
    {
        var (words, dates) = (RectifyWords.In(ask.Language), DateWords.In(ask.Language));
        var lines = found.Select((one, at) => (Item: RectifySteps.Register(0, one, actor).After!, at)).Select(one => new Line(
            $"{one.at + 1}", one.Item.Problem,
            $"{ask.Roster.NameOf(one.Item.Owner, ask.Language)} · {RectificationWords.In(ask.Language).KindName(one.Item.Kind)}{(one.Item.Due is { } due ? $" · {RectificationWords.In(ask.Language).DueOn(dates.Day(due))}" : "")}")).ToList();
        var text = words.RegisterSeveral(found.Count, RectificationWords.In(ask.Language).From(source));
        return new(new(text, words.RegisterTitle, Tone.Blue, [new Paragraph(text), new Lines(lines)], Buttons: [new(words.Confirm, "confirm", Kind: ButtonKind.Primary), new(words.Cancel, "cancel")]), Personal: true,
            Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));
    }

    private static Answer One(Ask ask, RectificationItem item, string? source)
    {
        var words = RectifyWords.In(ask.Language);
        var text = words.RegisteredOne(item, ask.Roster.NameOf(item.Owner, ask.Language), RectificationWords.In(ask.Language).From(source));
        return new(new(text, $"{item.Work}", Tone.Good, [new Paragraph(text)], Buttons: [ItemButtons.Details(item, ask.Language), UndoChange.Button(item.Work, 1, ask.Language)], Footnote: words.RegisterHint), Personal: true);
    }

    private static Answer Several(Ask ask, List<RectificationItem> made)
    {
        var (words, dates) = (RectifyWords.In(ask.Language), DateWords.In(ask.Language));
        var text = words.RegisteredSeveral(made.Count, $"{made[0].Work}", $"{made[^1].Work}");
        return new(new(text, words.RegisterTitle, Tone.Good,
            [new Paragraph(text), new Lines([.. made.Select(item => new Line($"{item.Work}", item.Problem, $"{ask.Roster.NameOf(item.Owner, ask.Language)}{(item.Due is { } due ? $" · {RectificationWords.In(ask.Language).DueOn(dates.Day(due))}" : "")}"))])],
            Buttons: [.. made.Take(3).Select(item => ItemButtons.Details(item, ask.Language)), UndoChange.Button(made[0].Work, 1, ask.Language)], Footnote: words.UndoesAll(made.Count)), Personal: true);
    }

    private static List<(string Problem, string? Owner, DateOnly? Due, ResolutionKind? Kind)> Problems(Ask ask)
    {
        if (ask.Slots.Content is { } list)
            return [.. list.Split(ReadProblems.Next).Select(line => line.Split(ReadProblems.Part)).Where(parts => parts.Length == 4).Select(parts =>
                (parts[0], parts[1].Length == 0 ? null : parts[1], DateOnly.TryParseExact(parts[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : (DateOnly?)null, KindOf(parts[3])))];
        return ask.Slots.Title is { } title ? [(title, ask.Slots.Persons is [var who, ..] ? who : null, ask.Slots.Due, KindOf(ask.Slots.Mode))] : [];
    }

    private static ResolutionKind? KindOf(string? mode) => Enum.TryParse<ResolutionKind>(mode, ignoreCase: true, out var kind) ? kind : null;

    // The item is its owner's branch's; a secretary enters the own branch's.
    private static string? Branch(Ask ask, Member owner) => Permission.Covers(ask.Intent, ask.Asker, owner.Branch) ? owner.Branch : null;

    private async Task<(string? Source, int? Meeting)> SourceAsync(Ask ask) =>
        int.TryParse(ask.Slots.MeetingId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && await meetings.FindAsync(number) is { } meeting
            ? ($"{meeting.Value.Work} {meeting.Value.Title}", number) : (null, null);
}
