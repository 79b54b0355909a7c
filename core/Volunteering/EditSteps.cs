using static Sanmo.Core.Volunteering.VolunteerState;

namespace Sanmo.Core.Volunteering;

/// <summary>Changes of an activity that is still to come; pure.</summary>
internal static class EditSteps
{
    public static ActivityStep Apply(VolunteerActivity activity, ActivityEdit edit, DateTimeOffset now, OfferLimits limits)
    {
        if (activity.State is not (Draft or Submitted or Approved or Published) || activity.IsOver(now))
            return ActivityStep.Refused(StepRefusal.WrongState);
        if (edit.Capacity is <= 0)
            return ActivityStep.Refused(StepRefusal.NotACapacity);
        var after = activity with
        {
            Title = edit.Title ?? activity.Title,
            Theme = edit.Theme ?? activity.Theme,
            Purpose = edit.Purpose ?? activity.Purpose,
            BusinessLink = edit.BusinessLink ?? activity.BusinessLink,
            TeamStrength = edit.TeamStrength ?? activity.TeamStrength,
            ServiceTarget = edit.ServiceTarget ?? activity.ServiceTarget,
            Supplies = edit.Supplies ?? activity.Supplies,
            SafetyNote = edit.SafetyNote ?? activity.SafetyNote,
            MeetPlace = edit.MeetPlace ?? activity.MeetPlace,
            Place = edit.Place ?? activity.Place,
            Contact = edit.Contact ?? activity.Contact,
            Branches = edit.Branches ?? activity.Branches,
            SignUpDeadline = edit.SignUpDeadline ?? activity.SignUpDeadline,
        };
        var step = Moved(after, activity, edit, now);
        if (step.After is not { } moved)
            return step;
        var capacity = edit.NoLimit ? null : edit.Capacity ?? activity.Capacity;
        if (moved.State != Published || capacity == activity.Capacity)
            return new(moved with { Capacity = capacity });
        var seating = Seats.Resize(moved, capacity, now, limits);
        return new(seating.After, Seating: seating);
    }

    private static ActivityStep Moved(VolunteerActivity after, VolunteerActivity before, ActivityEdit edit, DateTimeOffset now)
    {
        var start = edit.Start ?? before.Start;
        var by = start - before.Start;
        var end = edit.End ?? before.End + by;
        if (start != before.Start && start <= now)
            return ActivityStep.Refused(StepRefusal.Past);
        if (end <= start)
            return ActivityStep.Refused(StepRefusal.EndBeforeStart);
        var closes = edit.SignUpDeadline ?? before.SignUpDeadline + by;
        if (closes > start)
            return ActivityStep.Refused(StepRefusal.DeadlineAfterStart);
        return start == before.Start && end == before.End ? new(after)
            : new(after with { Start = start, End = end, SignUpDeadline = closes, ScheduleVersion = before.ScheduleVersion + 1, ScheduledAt = now });
    }
}
