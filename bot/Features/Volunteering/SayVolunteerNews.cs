using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
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
        var (activity, words) = (kept.Value, VolunteerWords.In(listener.Language));
        var mine = listener.Member is { } member ? activity.Find(member) : null;
        return row.Topic switch
        {
            TellOfSeats.Offered => mine is { Status: SignUpStatus.Offered, OfferedUntil: { } until } && until > listener.Now ? Offer(activity, until, listener) : null,
            TellOfSeats.Lapsed => mine is { Status: SignUpStatus.Cancelled } && ShowActivity.IsOpen(activity, listener.Now)
                ? new(words.OfferOver(ShowActivity.Title(activity)), ShowActivity.Title(activity), Buttons: [ShowActivity.SignUp(activity, null, words, words.SignUpAgain)]) : null,
            TellOfSeats.Removed => mine is { Status: SignUpStatus.Cancelled, By: { } by }
                ? new(words.TakenOff(ShowActivity.Title(activity), listener.Roster.NameOf(by, listener.Language), mine.Reason), ShowActivity.Title(activity), Tone.Yellow, [new Facts(ShowActivity.FactsOf(activity, listener.Now, listener.Language, listener.Roster))]) : null,
            _ => null,
        };
    }

    private static Reply Offer(VolunteerActivity activity, DateTimeOffset until, Listener listener)
    {
        var (words, title) = (VolunteerWords.In(listener.Language), ShowActivity.Title(activity));
        return new(
            words.SeatIsYours(title, DateWords.In(listener.Language).Moment(until.ToOffset(listener.Now.Offset))), title, Tone.Yellow,
            [new Facts(ShowActivity.FactsOf(activity, listener.Now, listener.Language, listener.Roster))],
            Buttons: [new(words.TakeSeat, Intent.VolSignup, activity.Work.ToString(), Kind: ButtonKind.Primary), new(words.PassOn, Intent.VolWithdraw, activity.Work.ToString())],
            Footnote: activity.SafetyNote);
    }
}
