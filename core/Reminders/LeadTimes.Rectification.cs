using System.Globalization;
using Sanmo.Core.Rectification;

namespace Sanmo.Core.Reminders;

internal sealed partial class LeadTimes
{
    /// <summary>An open item is its doer's; a submitted one, whose clock stands still, its verifier's.</summary>
    public IReadOnlyList<Reminder> For(RectificationItem item)
    {
        var plan = Start(item.Work, item.ScheduleVersion, item.ScheduledAt);
        if (item.Status == RectificationStatus.PendingVerification)
            AskForVerification(plan, item);
        else if (item.IsOpen)
            PushOn(plan, item);
        else if (item is { Status: RectificationStatus.Closed, LookBackOn: { } day })
            plan.Say(Stage.LookBack, Audience.Office, Lane.Digest, Digest(calendar.OnOrAfter(day)), occasion: Iso(day));
        return plan.Reminders;
    }

    private void PushOn(Plan plan, RectificationItem item)
    {
        var final = item.Kind == ResolutionKind.LongTerm ? null : item.Limit;
        List<PlannedLimit> limits = [.. LimitsOf(item)];

        // Whoever granted an extension, sent it back or reopened it has told the owner the new date.
        if (item is { Kind: ResolutionKind.Immediate, ReturnDue: null, ReopenedAt: null } && final is not null && item.DueChanges.All(change => change.At < item.ScheduledAt))
            SayAssigned(plan, item.ScheduledAt, final.Value);

        var staged = item.Kind != ResolutionKind.Immediate;
        var said = SayBefore(plan, limits, staged ? [7, 3, 1, 0] : [1, 0], Audience.Owner, Lane.Digest, options.DigestAt);
        var shared = limits.ConvertAll(limit => limit with { Doer = "" });
        if (staged && item.Percent < options.ContactBelowPercent)
            SayBefore(plan, shared, [3, 1, 0], Audience.BranchSecretary, Lane.Digest, options.DigestAt);
        if (options.GroupRectificationLines)
            SayBefore(plan, shared, staged ? [3, 0] : [0], Audience.Group, Lane.Reminder, options.GroupAt);

        foreach (var limit in limits)
            SayLate(plan, limit, limit.Step == 0 ? null : final, workdays => workdays switch
            {
                1 => [(Audience.Owner, Lane.Digest), (Audience.BranchSecretary, Lane.Digest)],
                3 => [(Audience.Owner, Lane.Reminder), (Audience.BranchSecretary, Lane.Reminder)],
                _ when item.Leader is null => [(Audience.BranchSecretary, Lane.Digest), (Audience.Office, Lane.Digest)],
                _ => [(Audience.BranchSecretary, Lane.Digest), (Audience.Leader, Lane.Digest), (Audience.Office, Lane.Digest)],
            });

        AskForDecisions(plan, item);
        if (item.Kind == ResolutionKind.Staged)
            AskForProgress(plan, item, said);
        if (item.Kind == ResolutionKind.LongTerm)
            AskForReview(plan, item);
    }

    private void AskForProgress(Plan plan, RectificationItem item, HashSet<DateOnly> said)
    {
        for (var times = 1; times <= options.RepeatsAhead; times++)
        {
            // Forward to a workday: sooner, the days without an entry would not have passed.
            var date = calendar.OnOrAfter(LastWord(item).AddDays(times * options.StaleAfterDays));
            if (date >= item.Due)
                return;
            if (!said.Contains(date))
                plan.Say(Stage.Stale, Audience.Owner, Lane.Digest, Digest(date), occasion: Iso(date));
        }
    }

    private void AskForReview(Plan plan, RectificationItem item)
    {
        var last = LastWord(item);
        for (int month = last.Year * 12 + last.Month - 1, left = options.RepeatsAhead; left > 0; month++)
        {
            var first = calendar.OnOrAfter(new(month / 12, month % 12 + 1, 1));
            if (first.Month % 3 != 0 || first <= last)
                continue;
            plan.Say(Stage.QuarterlyReview, Audience.Owner, Lane.Digest, Digest(first), occasion: Iso(first));
            left--;
        }
    }

    private void AskForDecisions(Plan plan, RectificationItem item)
    {
        if (item.Asked is { } asked)
        {
            plan.Say(Stage.ExtensionAsked, Audience.Granter, Lane.Reminder, OnWorkday(asked.At, Audience.Granter), occasion: Instant(asked.At));
            plan.Say(Stage.ExtensionUndecided, Audience.Granter, Lane.Reminder, Digest(calendar.AddWorkdays(Date(asked.At), 1)), occasion: Instant(asked.At));
        }

        if (item.OpenSlip is { } slip)
            foreach (var audience in (Audience[])[Audience.Owner, Audience.Office])
                plan.Say(Stage.SlipUnanswered, audience, Lane.Digest, Digest(calendar.AddWorkdays(slip.AnswerBy, 1)), occasion: Instant(slip.At));
    }

    private void AskForVerification(Plan plan, RectificationItem item)
    {
        var submitted = item.SubmittedAt > item.ScheduledAt ? item.SubmittedAt.Value : item.ScheduledAt;
        // A returned item may be submitted again on the same day: each submission is asked about.
        var occasion = Instant(submitted);
        plan.Say(Stage.AwaitsVerification, Audience.Verifier, Lane.Reminder, OnWorkday(submitted, Audience.Verifier), occasion: occasion);
        plan.Say(Stage.AwaitsVerificationTwoWorkdays, Audience.Verifier, Lane.Digest, Digest(calendar.AddWorkdays(Date(submitted), 2)), occasion: occasion);
        foreach (var audience in (Audience[])[Audience.Verifier, Audience.Office])
            plan.Say(Stage.AwaitsVerificationFourWorkdays, audience, Lane.Reminder, Digest(calendar.AddWorkdays(Date(submitted), 4)), occasion: occasion);
    }

    private DateOnly LastWord(RectificationItem item)
    {
        var scheduled = Date(item.ScheduledAt);
        var entry = item.Progress.Count == 0 ? scheduled : Date(item.Progress.Max(entry => entry.At));
        return entry > scheduled ? entry : scheduled;
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
