using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.SignIn;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Signs up the asker, or others where the asker may: a place at once, or one in line.</summary>
internal sealed class JoinActivity(FindActivities find, SeatingDesk desk, OfferLimits limits, AgendaReader agenda, TellOfSeats tell, PagesAddress pages)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } name)
            return Answer.Of(words.WhoIs(name));
        // A number names it: the desk reads the list anyway, and in a rush nobody else should.
        if (people.Members is [var one] && one == ask.Asker && FindActivities.Number(ask) is { } number && await SeatAsync(ask, number, one, cancel) is { } answer && FindActivities.MaySee(ask, answer.Activity))
            return await MineAsync(ask, answer);
        var found = await find.ReadAsync(ask, activity => ShowActivity.IsOpen(activity, ask.Now) && activity.IsOpenTo(ask.Asker.Branch));
        if (found.Count == 0)
            return ChooseActivity.Instead(await find.ReadAsync(ask with { Slots = Understanding.Slots.Empty }, activity => ShowActivity.IsOpen(activity, ask.Now) && activity.IsOpenTo(ask.Asker.Branch)), ask);
        if (found.Count > 1)
            return ChooseActivity.Among(found, ask);
        var meant = found[0].Value;
        if (people.Members.Any(member => !MayActFor(ask, member, meant)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);

        var results = new List<(Member Member, SeatAnswer Answer)>();
        foreach (var member in people.Members)
            if (await SeatAsync(ask, meant.Number, member, cancel) is { } seated)
                results.Add((member, seated));
        if (results.Count == 0)
            return Answer.Of(words.NoSuch);
        return results is [var (only, its)] && only == ask.Asker ? await MineAsync(ask, its) : Others(ask, results);
    }

    /// <summary>For oneself; for others the organiser, the person's secretary and the office.</summary>
    internal static bool MayActFor(Ask ask, Member member, VolunteerActivity activity) =>
        member.Id == ask.Asker.Id || activity.Organiser == ask.Asker.Id || Permission.Covers(ask.Intent, ask.Asker, member.Branch);

    private Task<SeatAnswer?> SeatAsync(Ask ask, int number, Member member, CancellationToken cancel) => desk.ChangeAsync(
        number,
        activity => FindActivities.MaySee(ask, activity) ? Seats.Take(activity, member.Id, member.Branch, ask.Now, limits, member == ask.Asker ? null : ask.Asker.Id) : Seating.Unchanged(SignUpOutcome.NotOpen),
        (seating, version) => tell.Of(seating, version, ask.Asker.Id, member.Id, ask.Now), new Act(ask.Asker.Id, ask.Intent, member == ask.Asker ? null : member.Id), cancel);

    private async Task<Answer> MineAsync(Ask ask, SeatAnswer answer)
    {
        var (seating, activity, version) = (answer.Seating, answer.Activity, answer.Version);
        var words = VolunteerWords.In(ask.Language);
        var place = activity.PlaceInLine(ask.Asker.Id);
        var isIn = place is not null || activity.Participants.Contains(ask.Asker.Id);
        var clash = isIn ? (await agenda.ReadAsync(ask.Asker.Id, activity.Start, activity.End))
            .FirstOrDefault(entry => entry.TakesPlace && entry.Work != activity.Work && entry.At < activity.End && entry.Until > activity.Start) : null;
        var blocks = new List<Block> { new Facts(ShowActivity.FactsOf(activity, ask.Now, ask.Language, ask.Roster)) };
        if (clash is not null)
            blocks.Insert(0, new Paragraph(words.Clash($"{clash.Work} {clash.Title}", DateWords.In(ask.Language).Span(clash.At.ToOffset(ask.Now.Offset), clash.Until?.ToOffset(ask.Now.Offset))), Strong: true));
        var reply = new Reply(
            words.Outcome(seating.Outcome, activity.Title, DateWords.In(ask.Language).Moment(activity.Start.ToOffset(ask.Now.Offset)), place),
            ShowActivity.Title(activity), clash is null && seating.Outcome == SignUpOutcome.Seated ? Tone.Good : clash is not null || !isIn ? Tone.Yellow : Tone.Blue, blocks,
            Buttons: !isIn ? null : [ShowActivity.Withdraw(activity, version, words, ask.Now, seating.Outcome is SignUpOutcome.Seated or SignUpOutcome.Waiting ? words.Undo : null), .. CalendarFor(ask, seating)],
            Footnote: isIn ? activity.SafetyNote : null);
        // What else somebody has that day is not for the group.
        return new(reply, Personal: clash is not null, Card: CardOf(ask, activity, version));
    }

    /// <summary>In private, with a new place: the own calendar, which then holds this and everything else.</summary>
    private Button[] CalendarFor(Ask ask, Seating seating) =>
        ask.Place.IsGroup || seating.Outcome != SignUpOutcome.Seated || pages.Find() is null ? [] : [new(VolunteerWords.In(ask.Language).IntoMyCalendar, CalendarOrders.Feed)];

    internal static Reply? CardOf(Ask ask, VolunteerActivity activity, long version) =>
        ask.Place.IsGroup ? ShowActivity.As(activity, version, ask.Now, ask.GroupLanguage, ask.Roster) : null;

    private static Answer Others(Ask ask, List<(Member Member, SeatAnswer Answer)> results)
    {
        var (words, last) = (VolunteerWords.In(ask.Language), results[^1].Answer);
        var when = DateWords.In(ask.Language).Moment(last.Activity.Start.ToOffset(ask.Now.Offset));
        var lines = results.Select(result => new Line(result.Member.NameIn(ask.Language), words.Short(result.Answer.Seating.Outcome, last.Activity.PlaceInLine(result.Member.Id)))).ToList();
        return new(new(words.SignedUpFor(results.Count(result => result.Answer.Seating.Outcome is SignUpOutcome.Seated or SignUpOutcome.Waiting).ToString(CultureInfo.InvariantCulture), last.Activity.Title, when), ShowActivity.Title(last.Activity), Tone.Blue,
            [new Lines(lines), new Facts(ShowActivity.FactsOf(last.Activity, ask.Now, ask.Language, ask.Roster))]), Card: CardOf(ask, last.Activity, last.Version));
    }
}
