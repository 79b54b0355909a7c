using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Audit;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>Gives a place up; asked once more when somebody waits for it, who then gets it and is told.</summary>
internal sealed class WithdrawFromActivity(FindActivities find, SeatingDesk desk, TellOfSeats tell)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is not null || people.Members is not [var member])
            return Answer.Of(words.WhoIs(people.Unknown ?? string.Join(words.Comma, ask.Slots.Persons ?? [])));
        var found = await find.ReadAsync(ask, activity => activity.End > ask.Now && IsIn(activity, member.Id));
        if (found.Count != 1)
            return found.Count == 0 ? Answer.Of(words.NotSignedUp(null)) : ChooseActivity.Among(found, ask);
        var (meant, title) = (found[0].Value, ShowActivity.Title(found[0].Value));
        if (!JoinActivity.MayActFor(ask, member, meant))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);
        if (!ask.Confirmed && meant.State == VolunteerState.Published && ask.Now < meant.Start && meant.Participants.Contains(member.Id) && meant.Waiting.FirstOrDefault() is { } next)
            return new(
                // Who waits is not for the group.
                new(words.SomebodyWaits(title, ask.Place.IsGroup ? null : ask.Roster.NameOf(next, ask.Language)), title, Tone.Yellow,
                    Buttons: [new(words.Withdraw, "confirm", Kind: ButtonKind.Destructive), new(words.Stay, "cancel")]),
                Question: new(ask.Intent, ask.Slots with { ActivityId = meant.Number.ToString(CultureInfo.InvariantCulture), Activity = null, Date = null }, SlotNames.Confirmation, [], ask.Now));

        if (await desk.ChangeAsync(meant.Number, activity => Seats.GiveUp(activity, member.Id, ask.Now),
            (seating, version) => tell.Of(seating, version, ask.Asker.Id, member.Id, ask.Now), new Act(ask.Asker.Id, ask.Intent, member == ask.Asker ? null : member.Id), cancel) is not var (result, activity, now))
            return Answer.Of(words.NoSuch);
        var when = DateWords.In(ask.Language).Moment(activity.Start.ToOffset(ask.Now.Offset));
        if (result.Outcome != SignUpOutcome.Left)
            return new(new(result.Outcome == SignUpOutcome.NotIn ? words.NotSignedUp(title) : words.Outcome(result.Outcome, activity.Title, when, null), title, Tone.Yellow), Card: JoinActivity.CardOf(ask, activity, now));
        var late = ask.Now >= activity.SignUpDeadline;
        var text = member == ask.Asker ? words.Gone(activity.Title, when) : words.Removed(member.NameIn(ask.Language), activity.Title, when);
        var more = result.Promoted.Count > 0 ? words.NextTold(result.Promoted.Count) : late && activity.Organiser != ask.Asker.Id ? words.OrganiserTold(ask.Roster.NameOf(activity.Organiser, ask.Language)) : null;
        return new(
            new(more is null ? text : $"{text}{words.Space}{more}", title, Tone.Good,
                Buttons: member == ask.Asker && ShowActivity.IsOpen(activity, ask.Now) ? [ShowActivity.SignUp(activity, now, words, words.SignUpAgain)] : null),
            Card: JoinActivity.CardOf(ask, activity, now));
    }

    private static bool IsIn(VolunteerActivity activity, string member) => activity.Participants.Contains(member) || activity.Waiting.Contains(member);
}
