using Sanmo.Bot.Replies;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>The words of a delivery about an activity's list, from the list as it is now; pure.</summary>
internal static class SayActivityNews
{
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(VolunteerActivity activity, Content content, string? member, DateTimeOffset now, string language, Roster roster)
    {
        if (activity.State != VolunteerState.Published || member is null || now >= activity.Start)
            return null;
        var words = VolunteerWords.In(language);
        var title = ShowActivity.Title(activity);
        var facts = new Facts(ShowActivity.FactsOf(activity, now, language, roster));
        if (content == Content.SeatGivenUp)
            return new(words.SomebodyLeft(title, activity.Participants.Count(), activity.Waiting.Count()), title, Tone.Yellow, [facts]);
        var seated = activity.Participants.Contains(member);
        var line = activity.PlaceInLine(member);
        return new(
            seated ? words.YouHaveASeat(title) : line is { } place ? words.YouWait(title, place) : words.YouAreOut(title), title, seated ? Tone.Good : Tone.Blue, [facts],
            Buttons: seated || line is not null ? [new(words.Withdraw, Understanding.Intent.VolWithdraw, activity.Work.ToString())] : null, Footnote: activity.SafetyNote);
    }
}
