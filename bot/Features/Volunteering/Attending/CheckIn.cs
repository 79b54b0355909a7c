using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Attending;

/// <summary>Says that one has come or is leaving; for others the organiser and the secretary, and it is marked so.</summary>
internal sealed class CheckIn(FindActivities find, VolunteerStore activities)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = VolunteerWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } name)
            return Answer.Of(words.WhoIs(name));
        var found = await find.ReadAsync(ask, activity => IsAround(activity, ask.Now) && people.Members.Any(member => activity.Participants.Contains(member.Id)));
        if (found.Count != 1)
            return found.Count == 0 ? Answer.Of(AttendanceWords.In(ask.Language).NothingToCheckIn) : ChooseActivity.Among(found, ask);
        var meant = found[0].Value;
        if (people.Members.Any(member => member != ask.Asker && meant.Organiser != ask.Asker.Id && !Permission.Covers(ask.Intent, ask.Asker, member.Branch)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);
        var results = new List<(Member Member, ActivityStep Step)>();
        var last = found[0];
        foreach (var member in people.Members)
        {
            (var step, last) = await SignAsync(ask, last, member);
            results.Add((member, step));
        }

        return Say(ask, results, last);
    }

    private async Task<(ActivityStep Step, Kept<VolunteerActivity> Kept)> SignAsync(Ask ask, Kept<VolunteerActivity> kept, Member member)
    {
        var by = member == ask.Asker ? null : ask.Asker.Id;
        while (true)
        {
            var step = ask.Slots.Action == "out" ? AttendanceSteps.CheckOut(kept.Value, member.Id, ask.Now, by) : AttendanceSteps.CheckIn(kept.Value, member.Id, ask.Now, by);
            var saved = step.After is not { } after || await activities.SaveAsync(kept, after, new(ask.Asker.Id, ask.Slots.Action == "out" ? "vol.checkout" : ask.Intent, by is null ? null : member.Id));
            var again = step.After is null ? kept : await activities.FindAsync(kept.Value.Number) ?? kept;
            if (saved)
                return (step, again);
            kept = again;
        }
    }

    private static Answer Say(Ask ask, List<(Member Member, ActivityStep Step)> results, Kept<VolunteerActivity> kept)
    {
        var (words, activity, leaves) = (AttendanceWords.In(ask.Language), kept.Value, ask.Slots.Action == "out");
        var title = ShowActivity.Title(activity);
        string Line(Member member, ActivityStep step)
        {
            var signUp = activity.Find(member.Id);
            var at = leaves ? signUp?.CheckOutAt : signUp?.CheckInAt;
            return step.Refusal is null or StepRefusal.AlreadySo
                ? words.Signed(leaves, at is { } when ? DateWords.Clock(when.ToOffset(ask.Now.Offset)) : "", step.Refusal is not null)
                : Refusal(step.Refusal.Value, activity, ask);
        }

        if (results is not [var (only, itsStep)] || only != ask.Asker)
            return new(new(words.SignedFor(results.Count(result => result.Step.Refusal is null), title, leaves), title, Tone.Blue, [new Lines([.. results.Select(result => new Line(result.Member.NameIn(ask.Language), Line(result.Member, result.Step)))])]), Personal: true);
        var good = itsStep.Refusal is null or StepRefusal.AlreadySo;
        var hours = leaves && good && activity.Find(only.Id) is { } mine ? words.HoursToBeConfirmed(AttendanceSteps.ProposedHours(activity, mine), ask.Roster.NameOf(activity.Organiser, ask.Language)) : null;
        return new(new(
            hours is null ? $"{title}{words.Colon}{Line(only, itsStep)}" : $"{title}{words.Colon}{Line(only, itsStep)} {hours}", title, good ? Tone.Good : Tone.Yellow,
            Buttons: good && !leaves ? [new(words.CheckOut, ask.Intent, activity.Work.ToString(), Values: new Dictionary<string, string> { ["action"] = "out" })] : null));
    }

    internal static string Refusal(StepRefusal why, VolunteerActivity activity, Ask ask)
    {
        var (words, dates) = (AttendanceWords.In(ask.Language), DateWords.In(ask.Language));
        return why switch
        {
            StepRefusal.NotSeated => words.NotOnTheList,
            StepRefusal.TooEarly => words.OpensAt(dates.Moment((activity.Start - AttendanceSteps.OpensBefore).ToOffset(ask.Now.Offset))),
            StepRefusal.TooLate => words.TooLate(ask.Roster.NameOf(activity.Organiser, ask.Language)),
            StepRefusal.NotCheckedIn => words.NotCheckedIn,
            _ => words.NotNow,
        };
    }

    private static bool IsAround(VolunteerActivity activity, DateTimeOffset now) =>
        activity.State is VolunteerState.Published or VolunteerState.Held && now >= activity.Start.AddHours(-12) && now <= activity.End + AttendanceSteps.RecordClosesAfter;
}
