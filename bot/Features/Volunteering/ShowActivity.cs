using Sanmo.Bot.Features.Volunteering.Attending;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>An activity as everybody may see it: facts and counts, no names but the organiser's.</summary>
internal static class ShowActivity
{
    private const int AtMostButtons = 6;

    public static Reply As(VolunteerActivity activity, long version, DateTimeOffset now, string language, Roster roster)
    {
        var words = VolunteerWords.In(language);
        return new(
            $"{activity.Title} {DateWords.In(language).Moment(activity.Start.ToOffset(now.Offset))} · {words.Left(activity.Left)}",
            Title(activity),
            ToneOf(activity),
            [.. Standing(activity, language), new Facts(FactsOf(activity, now, language, roster)), .. activity.Capacity is { } places ? [new Progress(words.SignedUp, activity.Participants.Count(), places)] : Array.Empty<Block>()],
            Buttons: IsOpen(activity, now) ? [SignUp(activity, version, words), Withdraw(activity, version, words, now)] : IsUnderWay(activity, now) ? [Withdraw(activity, version, words, now)] : null,
            Footnote: activity.SafetyNote,
            Own: Open(activity, null, ProposalWords.In(language)));
    }

    /// <summary>Everything about it for one reader, in private: the plan, the reader's own part, and what the reader can do next.</summary>
    /// <param name="said">What has just come of something; null says the state.</param>
    public static Reply Whole(VolunteerActivity activity, long version, Ask ask, string? said = null)
    {
        var words = ProposalWords.In(ask.Language);
        var text = said ?? $"{Title(activity)} · {words.State(activity.State)}";
        return new(text, Title(activity), ToneOf(activity),
            [
                .. said is null ? Array.Empty<Block>() : [new Paragraph(said)],
                .. Standing(activity, ask.Language),
                new Facts([new(words.StateLabel, words.State(activity.State)), .. PlanOf(activity, ask)]),
                .. activity.Summary is { } summary ? [new Paragraph(AttendanceWords.In(ask.Language).Summary, Strong: true), new Paragraph(summary)] : Array.Empty<Block>(),
                .. (activity.Evidence ?? []).Select(link => (Block)new Paragraph(link)),
            ],
            Buttons: [.. ActivityActions.For(activity, version, ask).Take(AtMostButtons)], Footnote: activity.SafetyNote);
    }

    /// <summary>The plan as it stands on paper, next to the facts that everybody sees.</summary>
    public static IReadOnlyList<Fact> PlanOf(VolunteerActivity activity, Ask ask)
    {
        var words = ProposalWords.In(ask.Language);
        var facts = new List<Fact>();
        void Add(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                facts.Add(new(label, value));
        }

        Add(words.Theme, activity.Theme);
        facts.AddRange(FactsOf(activity, ask.Now, ask.Language, ask.Roster));
        Add(words.BusinessLink, activity.BusinessLink ?? (activity.State == VolunteerState.Draft ? words.StillMissing : null));
        Add(words.TeamStrength, activity.TeamStrength ?? (activity.State == VolunteerState.Draft ? words.StillMissing : null));
        Add(words.Purpose, activity.Purpose);
        Add(words.ServiceTarget, activity.ServiceTarget);
        Add(words.Supplies, activity.Supplies);
        Add(words.Contact, activity.Contact);
        Add(words.OpenTo, activity.Branches.Count == 0 ? words.OpenToAll : JoinNames.In(ask.Language, activity.Branches.Select(branch => ask.Roster.FindBranch(branch)?.NameIn(ask.Language) ?? branch)));
        Add(words.SeriesLabel, activity.Series is { } first ? $"V{first}" : null);
        return facts;
    }

    public static Button Open(VolunteerActivity activity, long? version, ProposalWords words) => new($"{words.Details} {activity.Work}", Understanding.Orders.VolunteerOrders.Details, activity.Work.ToString(), version);

    private static Tone ToneOf(VolunteerActivity activity) => activity.State switch
    {
        VolunteerState.Cancelled => Tone.Red,
        VolunteerState.Held or VolunteerState.Summarised or VolunteerState.Archived or VolunteerState.Declined => Tone.Neutral,
        _ => Tone.Blue,
    };

    // Where it is no open invitation, that is said first, with the reason where there is one.
    private static IEnumerable<Block> Standing(VolunteerActivity activity, string language)
    {
        var words = ProposalWords.In(language);
        if (activity.State is not (VolunteerState.Published or VolunteerState.Draft) || activity.State == VolunteerState.Draft && activity.Reason is not null)
            yield return new Paragraph(activity.Reason is { } reason ? words.Stands(words.State(activity.State), reason) : words.State(activity.State), Strong: activity.State == VolunteerState.Cancelled);
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
