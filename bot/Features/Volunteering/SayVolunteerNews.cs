using Sanmo.Bot.Features.Volunteering.Attending;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>What was done to it, in words for one listener, from what is kept now; pure.</summary>
internal static class SayVolunteerNews
{
    /// <param name="row">Its topic says what happened.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(Kept<VolunteerActivity> kept, Core.Outgoing.Delivery row, Listener listener)
    {
        var (activity, words) = (kept.Value, ProposalWords.In(listener.Language));
        var (title, when) = (ShowActivity.Title(activity), DateWords.In(listener.Language).Span(activity.Start.ToOffset(listener.Now.Offset), activity.End.ToOffset(listener.Now.Offset)));
        return row.Topic switch
        {
            TellOfSeats.Offered or TellOfSeats.Lapsed or TellOfSeats.Removed => OfSeat(activity, row.Topic, listener),
            TellOfActivity.Credited or TellOfActivity.Corrected or TellOfActivity.Claimed or TellOfActivity.ClaimRefused => OfHours(activity, row.Topic, listener),
            TellOfActivity.Submitted when activity.State == VolunteerState.Submitted => new(
                words.SubmittedNews(title, listener.Roster.FindBranch(activity.Branch)?.NameIn(listener.Language) ?? words.Committee), title, Tone.Blue, [new Facts(ShowActivity.FactsOf(activity, listener.Now, listener.Language, listener.Roster))],
                Buttons: [new(words.ProposalsTitle, VolunteerOrders.Compare, Kind: ButtonKind.Primary), ShowActivity.Open(activity, null, words)]),
            TellOfActivity.Approved when activity.State == VolunteerState.Approved => new(words.ApprovedNews(title, activity.Theme ?? "", activity.Reason), title, Tone.Good,
                Buttons: [ShowActivity.Open(activity, null, words), new(words.Do(VolunteerOrders.Publish), VolunteerOrders.Publish, activity.Work.ToString(), Kind: ButtonKind.Primary)]),
            TellOfActivity.Returned when activity.State == VolunteerState.Draft && activity.Reason is { } reason => new(words.ReturnedNews(title, reason), title, Tone.Yellow,
                Buttons: [ShowActivity.Open(activity, null, words), new(words.Do(VolunteerOrders.Edit), VolunteerOrders.Edit, activity.Work.ToString(), Kind: ButtonKind.Primary)]),
            TellOfActivity.Declined when activity.State == VolunteerState.Declined => new(words.DeclinedNews(title, activity.Reason ?? ""), title),
            TellOfActivity.Cancelled when activity.State == VolunteerState.Cancelled => new(words.CancelledNews(title, when, activity.Reason ?? ""), title, Tone.Red),
            TellOfActivity.Moved when activity.State == VolunteerState.Published && listener.Now < activity.Start => new(words.MovedNews(title, when, activity.MeetPlace ?? activity.Place), title, Tone.Yellow,
                Buttons: [ShowActivity.Withdraw(activity, null, VolunteerWords.In(listener.Language), listener.Now)]),
            TellOfActivity.Invited when ShowActivity.IsOpen(activity, listener.Now) && activity.Find(listener.Member ?? "") is null => new(
                words.InvitedNews(title, when, listener.Roster.NameOf(activity.Organiser, listener.Language), activity.Left), title, Tone.Blue, [new Facts(ShowActivity.FactsOf(activity, listener.Now, listener.Language, listener.Roster))],
                Buttons: [ShowActivity.SignUp(activity, null, VolunteerWords.In(listener.Language))], Footnote: activity.SafetyNote),
            _ => null,
        };
    }

    private static Reply? OfSeat(VolunteerActivity activity, string? topic, Listener listener)
    {
        var (words, title, mine) = (VolunteerWords.In(listener.Language), ShowActivity.Title(activity), activity.Find(listener.Member ?? ""));
        var facts = new Facts(ShowActivity.FactsOf(activity, listener.Now, listener.Language, listener.Roster));
        return (topic, mine) switch
        {
            (TellOfSeats.Offered, { Status: SignUpStatus.Offered, OfferedUntil: { } until }) when until > listener.Now => new(
                words.SeatIsYours(title, DateWords.In(listener.Language).Moment(until.ToOffset(listener.Now.Offset))), title, Tone.Yellow, [facts],
                Buttons: [new(words.TakeSeat, VolunteerOrders.Take, activity.Work.ToString(), Kind: ButtonKind.Primary), new(words.PassOn, VolunteerOrders.Pass, activity.Work.ToString())], Footnote: activity.SafetyNote),
            (TellOfSeats.Lapsed, { Status: SignUpStatus.Cancelled }) when ShowActivity.IsOpen(activity, listener.Now) => new(words.OfferOver(title), title, Buttons: [ShowActivity.SignUp(activity, null, words, words.SignUpAgain)]),
            (TellOfSeats.Removed, { Status: SignUpStatus.Cancelled, By: { } by }) => new(words.TakenOff(title, listener.Roster.NameOf(by, listener.Language), mine.Reason), title, Tone.Yellow, [facts]),
            _ => null,
        };
    }

    private static Reply? OfHours(VolunteerActivity activity, string? topic, Listener listener)
    {
        var (words, title, number) = (AttendanceWords.In(listener.Language), ShowActivity.Title(activity), activity.Work.ToString());
        var mine = activity.Find(listener.Member ?? "");
        if (topic == TellOfActivity.Claimed)
            return activity.SignUps.LastOrDefault(signUp => signUp.Claim is not null) is not { Claim: { } claim } who ? null : new(
                words.ClaimedNews(listener.Roster.NameOf(who.Member, listener.Language), title, who.Hours, claim.Hours, claim.Reason), title, Tone.Yellow,
                Buttons:
                [
                    new(words.Correct, VolunteerOrders.Correct, $"{number}/{who.Member}", Kind: ButtonKind.Primary, Values: new Dictionary<string, string> { ["hours"] = claim.Hours.ToString(System.Globalization.CultureInfo.InvariantCulture), ["reason"] = claim.Reason }),
                    new(words.LeaveAsIs, VolunteerOrders.RefuseClaim, $"{number}/{who.Member}"),
                ]);
        return (topic, mine) switch
        {
            (TellOfActivity.Credited, { HoursBy: not null, Hours: { } hours }) => new(words.CreditedNews(title, hours), title, Tone.Good, Buttons: [new(words.RecordTitle, Intent.VolHours), new(words.AskToCorrect, VolunteerOrders.Correct, number)]),
            (TellOfActivity.Corrected, { Hours: { } hours, HoursTrail: [.., var last] }) => new(words.CorrectedNews(title, hours, listener.Roster.NameOf(last.By, listener.Language), last.Reason), title, Tone.Blue, Buttons: [new(words.RecordTitle, Intent.VolHours)]),
            (TellOfActivity.ClaimRefused, { Claim: null, Reason: { } reason }) => new(words.ClaimRefusedNews(title, reason), title, Tone.Neutral),
            _ => null,
        };
    }
}
