using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Coming;

/// <summary>"Still coming?", asked on the day before: a yes is kept for whoever plans with it, a no frees the place for the next in line.</summary>
internal sealed class AnswerComing(ChangeActivity change)
{
    public Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ComingWords.In(ask.Language);
        return change.RunAsync(
            ask, activity => activity.State == VolunteerState.Published && activity.Start > ask.Now && activity.Participants.Contains(ask.Asker.Id), _ => true,
            activity => AttendanceSteps.SayComing(activity, ask.Asker.Id, ask.Now), (_, _, _) => [],
            (_, step, version) => new(new(
                words.SeeYou(ShowActivity.Title(step.After!), DateWords.In(ask.Language).Moment(step.After!.Start.ToOffset(ask.Now.Offset)), step.After!.MeetPlace ?? step.After!.Place), Tone: Tone.Good,
                Buttons: [ShowActivity.Withdraw(step.After!, null, VolunteerWords.In(ask.Language), ask.Now), UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));
    }

    public static Button Button(VolunteerActivity activity, string language) => new(ComingWords.In(language).Yes, VolunteerOrders.Coming, activity.Work.ToString(), Kind: ButtonKind.Primary);

    /// <summary>Who has said so; by name who has not only for those who run it.</summary>
    public static string? Count(VolunteerActivity activity, Ask ask)
    {
        var seated = activity.SignUps.Where(signUp => signUp.Status == SignUpStatus.Registered).ToList();
        var open = seated.Where(signUp => signUp.ComingAt is null).ToList();
        if (open.Count == seated.Count || activity.State != VolunteerState.Published)
            return null;
        var names = open.Count > 0 && ChangeActivity.MayRun(ask, activity, VolunteerOrders.Edit) ? JoinNames.In(ask.Language, open.Select(signUp => ask.Roster.NameOf(signUp.Member, ask.Language))) : null;
        return ComingWords.In(ask.Language).Counted(seated.Count - open.Count, open.Count, names);
    }
}
