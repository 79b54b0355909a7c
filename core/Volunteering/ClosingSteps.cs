using static Sanmo.Core.Volunteering.VolunteerState;

namespace Sanmo.Core.Volunteering;

/// <summary>The papers after the event; pure.</summary>
internal static class ClosingSteps
{
    /// <param name="evidence">Links to photos and papers, added to those that are there.</param>
    public static ActivityStep Summarise(VolunteerActivity activity, string? summary, IReadOnlyList<string> evidence, DateTimeOffset now)
    {
        if (activity.State is not (Published or Held or Summarised))
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (now < activity.End)
            return ActivityStep.Refused(StepRefusal.NotOver);
        if (string.IsNullOrWhiteSpace(summary))
            return ActivityStep.Refused(StepRefusal.NoSummary);
        return new(activity with { State = Summarised, Summary = summary, Evidence = evidence.Count == 0 ? activity.Evidence : [.. (activity.Evidence ?? []).Union(evidence)] });
    }

    /// <summary>Not without a summary and the hours of who was there.</summary>
    public static ActivityStep Archive(VolunteerActivity activity) => activity switch
    {
        { State: Archived } => ActivityStep.Refused(StepRefusal.AlreadySo),
        { State: not (Published or Held or Summarised) } => ActivityStep.Refused(StepRefusal.WrongState),
        { Summary: null } => ActivityStep.Refused(StepRefusal.NoSummary),
        _ when !activity.SignUps.Any(signUp => signUp.Attended) => ActivityStep.Refused(StepRefusal.NoAttendance),
        { HoursAreConfirmed: false } => ActivityStep.Refused(StepRefusal.HoursOpen),
        _ => new(activity with { State = Archived }),
    };
}
