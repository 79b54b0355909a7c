using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>An activity as everybody may see it: facts and counts, no names but the organiser's.</summary>
internal static class ShowActivity
{
    public static Reply As(VolunteerActivity activity, long version, DateTimeOffset now, string language, Roster roster)
    {
        var words = VolunteerWords.In(language);
        return new(
            $"{activity.Title} {DateWords.In(language).Moment(activity.Start.ToOffset(now.Offset))} · {words.Left(activity.Left)}",
            Title(activity),
            activity.State == VolunteerState.Cancelled ? Tone.Red : Tone.Blue,
            [new Facts(FactsOf(activity, now, language, roster)), .. activity.Capacity is { } places ? [new Progress(words.SignedUp, activity.Participants.Count(), places)] : Array.Empty<Block>()],
            Buttons: IsOpen(activity, now) ? [SignUp(activity, version, words), Withdraw(activity, version, words, now)] : IsUnderWay(activity, now) ? [Withdraw(activity, version, words, now)] : null,
            Footnote: activity.SafetyNote);
    }

    public static string Title(VolunteerActivity activity) => $"{activity.Work} {activity.Title}";

    public static IReadOnlyList<Fact> FactsOf(VolunteerActivity activity, DateTimeOffset now, string language, Roster roster)
    {
        var (words, dates) = (VolunteerWords.In(language), DateWords.In(language));
        var facts = new List<Fact> { new(words.When, dates.Span(activity.Start.ToOffset(now.Offset), activity.End.ToOffset(now.Offset))) };
        if (activity.MeetPlace is { } meet)
            facts.Add(new(words.MeetAt, meet));
        if (activity.Place is { } place && place != activity.MeetPlace)
            facts.Add(new(words.Where, place));
        facts.Add(new(words.Organiser, roster.NameOf(activity.Organiser, language)));
        facts.Add(new(words.Places, words.Count(activity.Participants.Count(), activity.Capacity, activity.Waiting.Count())));
        if (activity.SignUpDeadline is { } limit)
            facts.Add(new(words.SignUpBy, dates.Moment(limit.ToOffset(now.Offset))));
        return facts;
    }

    public static bool IsOpen(VolunteerActivity activity, DateTimeOffset now) =>
        activity.State == VolunteerState.Published && now < activity.Start && (activity.SignUpDeadline is not { } limit || now < limit);

    /// <summary>Sign-up is over, the start is still to come.</summary>
    private static bool IsUnderWay(VolunteerActivity activity, DateTimeOffset now) => activity.State == VolunteerState.Published && now < activity.Start && now >= activity.SignUpDeadline;

    public static Button SignUp(VolunteerActivity activity, long? version, VolunteerWords words, string? label = null) =>
        new(label ?? words.SignUp, Intent.VolSignup, activity.Work.ToString(), version, Kind: ButtonKind.Primary);

    /// <summary>Once sign-up is over, leaving means telling who plans for a number of people.</summary>
    public static Button Withdraw(VolunteerActivity activity, long? version, VolunteerWords words, DateTimeOffset now, string? label = null) =>
        new(now >= activity.SignUpDeadline ? words.TellCoordinator : label ?? words.Withdraw, Intent.VolWithdraw, activity.Work.ToString(), version);

    public static Line Line(Kept<VolunteerActivity> kept, Ask ask)
    {
        var (words, activity) = (VolunteerWords.In(ask.Language), kept.Value);
        return new(
            DateWords.In(ask.Language).Span(activity.Start.ToOffset(ask.Now.Offset), activity.End.ToOffset(ask.Now.Offset)),
            Title(activity),
            $"{(IsOpen(activity, ask.Now) ? words.Left(activity.Left) : words.SignUpClosed)}{(ask.Place.IsGroup ? "" : words.Mine(activity.Participants.Contains(ask.Asker.Id), activity.PlaceInLine(ask.Asker.Id)))}");
    }
}
