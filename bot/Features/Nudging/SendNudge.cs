using System.Globalization;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Nudging;

/// <summary>Urges in private those who have not confirmed, reported or finished; says who was urged, and who was lately.</summary>
internal sealed class SendNudge(FindOwing find, Nudges nudges, LocalZone zone, IOptions<ReminderOptions> options)
{
    /// <summary>More than this at once is shown with its number first.</summary>
    private const int WithoutAsking = 10;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = NudgeWords.In(ask.Language);
        var (owing, refusal) = await OwingAsync(ask);
        if (refusal is not null)
            return refusal;
        owing = [.. owing.Where(one => one.Member != ask.Asker.Id)];
        if (owing.Count == 0)
            return Answer.Of(words.NobodyOwes);
        var broad = ask.Slots is { NoticeId: null, Item: null, AssignmentId: null } && owing.Count > WithoutAsking;
        if (broad && !ask.Confirmed)
            return new(new(words.Confirm(owing.Select(one => one.Member).Distinct().Count(), owing.Select(one => one.Work).Distinct().Count()), Buttons: [new(words.DoIt, "confirm", Kind: ButtonKind.Primary), new(words.Leave, "cancel")]),
                Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));

        var sent = new List<string>();
        var lately = new List<(string Member, Nudge Nudge)>();
        var unreachable = new List<string>();
        foreach (var one in owing)
        {
            if (ask.Roster.FindMember(one.Member) is not { } member || !MissingPeople.IsReachable(member))
            {
                unreachable.Add(one.Member);
                continue;
            }

            var (nudge, done) = await nudges.SendAsync(one.Scope, one.Work, one.Chain, one.Step, one.Member, ask.Asker.Id, ask.Now);
            if (done)
                sent.Add(one.Member);
            else
                lately.Add((one.Member, nudge));
        }

        return new(Report(owing, sent, lately, unreachable, ask), Personal: true);
    }

    private Reply Report(IReadOnlyList<Owing> owing, List<string> sent, List<(string Member, Nudge Nudge)> lately, List<string> unreachable, Ask ask)
    {
        var words = NudgeWords.In(ask.Language);
        var about = owing.Select(one => one.Work).Distinct().ToList();
        var blocks = new List<Block>();
        if (sent.Count > 0)
            blocks.Add(new Paragraph(Names(sent)));
        foreach (var group in lately.GroupBy(one => Nudge.NextAt(one.Nudge, options.Value)))
            blocks.Add(new Paragraph(group.Key is { } next
                ? words.Lately(Names(group.Select(one => one.Member)), DateWords.Clock(zone.Local(group.Max(one => one.Nudge.Last))), DateWords.Clock(zone.Local(next)))
                : words.Enough(Names(group.Select(one => one.Member)), options.Value.NudgesAtMost)));
        if (unreachable.Count > 0)
            blocks.Add(new Paragraph(NoticeWords.In(ask.Language).Unreachable(unreachable.Distinct().Count(), Names(unreachable))));
        var names = about.Count <= 3 ? JoinNames.In(ask.Language, about.Select(work => words.Name(work))) : words.Things(about.Count);
        return new(words.Sent(sent.Distinct().Count(), names), Tone: sent.Count > 0 ? Tone.Good : Tone.Yellow, Blocks: blocks, Footnote: words.InPrivate);

        string Names(IEnumerable<string> members) => JoinNames.In(ask.Language, members.Distinct().Select(member => ask.Roster.NameOf(member, ask.Language)));
    }

    private async Task<(IReadOnlyList<Owing> Owing, Answer? Refusal)> OwingAsync(Ask ask)
    {
        var words = NudgeWords.In(ask.Language);
        var branches = ask.Slots.Branch is not { Count: > 0 } named || named.Contains("all") ? null : named.Select(id => id == "mine" ? ask.Asker.Branch : id).ToList();
        if (branches?.Exists(branch => !FindOwing.Covers(ask, branch)) == true)
            return ([], Refuse.For(ask, everywhere: true));
        if (ask.Slots.NoticeId is { } notice)
            return await OfNoticeAsync(notice, branches, ask);
        if (ask.Slots.Item is { } item)
            return await find.FindAsync(WorkKind.RectificationItem, item) switch
            {
                RectificationItem found when !FindOwing.Covers(ask, found.Branch) => ([], Refuse.For(ask, everywhere: true)),
                RectificationItem found => FindOwing.OfItem(found, ask.Roster, ask.Today) is { Count: > 0 } doers ? (doers, null) : ([], Answer.Of(words.IsDone($"{found.Work}"))),
                _ => ([], Answer.Of(words.NoSuch(string.Create(CultureInfo.InvariantCulture, $"ZG-{item.PadLeft(3, '0')}")))),
            };
        if (ask.Slots.AssignmentId is { } assignment)
            return await find.FindAsync(WorkKind.Assignment, assignment) switch
            {
                Assignment found when found.CreatedBy != ask.Asker.Id && !FindOwing.Covers(ask, found.Branch) => ([], Refuse.For(ask, everywhere: true)),
                Assignment found => FindOwing.OfAssignment(found) is { Count: > 0 } owners ? (owners, null) : ([], Answer.Of(words.IsDone($"{found.Work}"))),
                _ => ([], Answer.Of(words.NoSuch($"RW-{assignment}"))),
            };
        if (ask.Slots.Persons is { Count: > 0 })
            return await OfPeopleAsync(ask);
        return ask.Slots.Scope switch
        {
            "overdue" => (await find.OverdueAsync(ask, branches), null),
            "unacked" => (await find.UnansweredAsync(ask, branches), null),
            _ => ([.. await find.OverdueAsync(ask, branches), .. await find.UnansweredAsync(ask, branches)], null),
        };
    }

    private async Task<(IReadOnlyList<Owing>, Answer?)> OfNoticeAsync(string number, List<string>? branches, Ask ask)
    {
        var words = NudgeWords.In(ask.Language);
        if (await find.FindAsync(WorkKind.Notice, number) is not Notice notice || !MaySend.Sees(ask.Asker, notice))
            return ([], Answer.Of(words.NoSuch(words.NoticeName(number))));
        if (!notice.IsOpen(ask.Now))
            return ([], Answer.Of(words.WindowClosed(notice.Number)));
        var owing = await find.OfNoticeAsync(notice, ask, branches);
        return owing.Count == 0 ? ([], Answer.Of(words.AllConfirmed(notice.Number))) : (owing, null);
    }

    /// <summary>What those people owe the asker: what is late, and notices they have not confirmed.</summary>
    private async Task<(IReadOnlyList<Owing>, Answer?)> OfPeopleAsync(Ask ask)
    {
        var words = NudgeWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } unknown)
            return ([], Answer.Of(NoticeWords.In(ask.Language).NobodyCalled(unknown)));
        if (people.Members.Any(member => !FindOwing.Covers(ask, member.Branch)))
            return ([], Refuse.For(ask, everywhere: true));
        var wanted = people.Members.Select(member => member.Id).ToHashSet();
        IReadOnlyList<Owing> owing = [.. (await find.OverdueAsync(ask, null)).Concat(await find.UnansweredAsync(ask, null)).Where(one => wanted.Contains(one.Member))];
        return owing.Count > 0 ? (owing, null) : ([], Answer.Of(words.OwesNothing(JoinNames.In(ask.Language, people.Members.Select(member => member.NameIn(ask.Language))))));
    }
}
