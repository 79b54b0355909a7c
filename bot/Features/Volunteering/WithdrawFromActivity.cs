using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Gives a place up; asked once more when somebody waits for it, to whom it is then offered. Who takes somebody else off says why.</summary>
internal sealed class WithdrawFromActivity(FindActivities find, SeatingDesk desk, OfferLimits limits, TellOfSeats tell)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is not null || people.Members is not [var member])
            return Answer.Of(words.WhoIs(people.Unknown ?? JoinNames.In(ask.Language, ask.Slots.Persons ?? [])));
        var found = await find.ReadAsync(ask, activity => activity.End > ask.Now && activity.Involved.Contains(member.Id));
        if (found.Count != 1)
            return found.Count == 0 ? Answer.Of(words.NotSignedUp(null)) : ChooseActivity.Among(found, ask);
        var meant = found[0].Value;
        if (!JoinActivity.MayActFor(ask, member, meant))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);
        if (FirstAsk(ask, member, meant) is { } question)
            return question;

        var (by, reason) = member == ask.Asker ? (null, null) : (ask.Asker.Id, ask.Slots.Reason);
        var answer = await desk.ChangeAsync(
            meant.Number, activity => Seats.GiveUp(activity, member.Id, ask.Now, limits, by, reason),
            (seating, version) => tell.Of(seating, version, ask.Asker.Id, member.Id, ask.Now), new Act(ask.Asker.Id, ask.Intent, by is null ? null : $"{member.Id}: {reason}"), cancel);
        return answer is null ? Answer.Of(words.NoSuch) : Say(ask, member, answer);
    }

    private static Answer? FirstAsk(Ask ask, Member member, VolunteerActivity meant)
    {
        var words = VolunteerWords.In(ask.Language);
        var title = ShowActivity.Title(meant);
        var known = ask.Slots with { ActivityId = meant.Number.ToString(CultureInfo.InvariantCulture), Activity = null, Date = null, Persons = member == ask.Asker ? null : [member.Id] };
        var canLeave = meant.State == VolunteerState.Published && ask.Now < meant.Start && meant.Involved.Contains(member.Id);
        if (member != ask.Asker && ask.Slots.Reason is null && canLeave)
            return new(new(words.WhyRemove(member.NameIn(ask.Language), title), title, Tone.Yellow), Personal: true, Question: new(ask.Intent, known, SlotNames.Reason, [], ask.Now));
        if (!ask.Confirmed && canLeave && meant.Participants.Contains(member.Id) && meant.Waiting.FirstOrDefault() is { } next && member == ask.Asker)
            return new(
                // Who waits is not for the group.
                new(words.SomebodyWaits(title, ask.Place.IsGroup ? null : ask.Roster.NameOf(next, ask.Language)), title, Tone.Yellow,
                    Buttons: [new(words.Withdraw, "confirm", Kind: ButtonKind.Destructive), new(words.Stay, "cancel")]),
                Question: new(ask.Intent, known, SlotNames.Confirmation, [], ask.Now));
        return null;
    }

    private static Answer Say(Ask ask, Member member, SeatAnswer answer)
    {
        var (words, dates) = (VolunteerWords.In(ask.Language), DateWords.In(ask.Language));
        var (result, activity) = (answer.Seating, answer.Activity);
        var title = ShowActivity.Title(activity);
        var when = dates.Moment(activity.Start.ToOffset(ask.Now.Offset));
        var card = JoinActivity.CardOf(ask, activity, answer.Version);
        if (result.Outcome is not (SignUpOutcome.Left or SignUpOutcome.Passed))
            return new(new(result.Outcome == SignUpOutcome.NotIn ? words.NotSignedUp(title) : words.Outcome(result.Outcome, activity.Title, when, null), title, Tone.Yellow), Card: card);
        var late = ask.Now >= activity.SignUpDeadline;
        var text = member != ask.Asker ? words.Removed(member.NameIn(ask.Language), activity.Title, when) : result.Outcome == SignUpOutcome.Passed ? words.PassedOn(activity.Title, when) : words.Gone(activity.Title, when);
        var more = result.Offered.Count > 0 && activity.SignUps.FirstOrDefault(signUp => signUp.Member == result.Offered[0])?.OfferedUntil is { } until ? words.NextOffered(result.Offered.Count, dates.Moment(until.ToOffset(ask.Now.Offset)))
            : result.Promoted.Count > 0 ? words.NextTold(result.Promoted.Count)
            : late && activity.Organiser != ask.Asker.Id ? words.OrganiserTold(ask.Roster.NameOf(activity.Organiser, ask.Language)) : null;
        return new(
            new(more is null ? text : $"{text}{words.Space}{more}", title, Tone.Good,
                Buttons: member == ask.Asker && ShowActivity.IsOpen(activity, ask.Now) ? [ShowActivity.SignUp(activity, answer.Version, words, words.SignUpAgain)] : null),
            Personal: member != ask.Asker, Card: card);
    }
}
