using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Signs up the asker, or others where the asker may: a place at once, or one in line.</summary>
internal sealed class JoinActivity(FindActivities find, SeatingDesk desk, AgendaReader agenda, TellOfSeats tell)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } name)
            return Answer.Of(words.WhoIs(name));
        var found = await find.ReadAsync(ask, activity => ShowActivity.IsOpen(activity, ask.Now) && activity.IsOpenTo(ask.Asker.Branch));
        if (found.Count == 0)
            return ChooseActivity.Instead(await find.ReadAsync(ask with { Slots = Understanding.Slots.Empty }, activity => ShowActivity.IsOpen(activity, ask.Now) && activity.IsOpenTo(ask.Asker.Branch)), ask);
        if (found.Count > 1)
            return ChooseActivity.Among(found, ask);
        var meant = found[0].Value;
        if (people.Members.Any(member => !MayActFor(ask, member, meant)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);

        var results = new List<(Member Member, Seating Seating, VolunteerActivity Activity, long Version)>();
        foreach (var member in people.Members)
            if (await desk.ChangeAsync(meant.Number, activity => Seats.Take(activity, member.Id, member.Branch, ask.Now),
                (seating, version) => tell.Of(seating, version, ask.Asker.Id, member.Id, ask.Now), new Act(ask.Asker.Id, ask.Intent, member == ask.Asker ? null : member.Id), cancel) is var (seating, activity, version))
                results.Add((member, seating, activity, version));
        if (results.Count == 0)
            return Answer.Of(words.NoSuch);
        return results is [var (only, itsSeating, after, itsVersion)] && only == ask.Asker ? await MineAsync(ask, itsSeating, after, itsVersion) : Others(ask, results);
    }

    /// <summary>For oneself; for others the organiser, the person's secretary and the office.</summary>
    internal static bool MayActFor(Ask ask, Member member, VolunteerActivity activity) =>
        member.Id == ask.Asker.Id || activity.Organiser == ask.Asker.Id || Permission.Covers(ask.Intent, ask.Asker, member.Branch);

    private async Task<Answer> MineAsync(Ask ask, Seating seating, VolunteerActivity activity, long version)
    {
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
            Buttons: !isIn ? null : [ShowActivity.Withdraw(activity, version, words, seating.After is null ? null : words.Undo)],
            Footnote: isIn ? activity.SafetyNote : null);
        // What else somebody has that day is not for the group.
        return new(reply, Personal: clash is not null, Card: CardOf(ask, activity, version));
    }

    internal static Reply? CardOf(Ask ask, VolunteerActivity activity, long version) =>
        ask.Place.IsGroup ? ShowActivity.As(activity, version, ask.Now, ask.GroupLanguage, ask.Roster) : null;

    private static Answer Others(Ask ask, List<(Member Member, Seating Seating, VolunteerActivity Activity, long Version)> results)
    {
        var (words, last) = (VolunteerWords.In(ask.Language), results[^1]);
        var when = DateWords.In(ask.Language).Moment(last.Activity.Start.ToOffset(ask.Now.Offset));
        var lines = results.Select(result => new Line(result.Member.NameIn(ask.Language), words.Short(result.Seating.Outcome, last.Activity.PlaceInLine(result.Member.Id)))).ToList();
        return new(new(words.SignedUpFor(results.Count(result => result.Seating.After is not null).ToString(CultureInfo.InvariantCulture), last.Activity.Title, when), ShowActivity.Title(last.Activity), Tone.Blue,
            [new Lines(lines), new Facts(ShowActivity.FactsOf(last.Activity, ask.Now, ask.Language, ask.Roster))]), Card: CardOf(ask, last.Activity, last.Version));
    }
}
