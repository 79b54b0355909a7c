using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Core.Audit;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>One step of an activity's life: finds it, asks whether it may be taken, decides, saves together with what is told, and says what came of it.</summary>
internal sealed class ChangeActivity(VolunteerStore activities, FindActivities find)
{
    /// <param name="among">Which count when no number is said.</param>
    /// <param name="may">Whether the asker may.</param>
    /// <param name="decide">Pure; asked again when somebody else was first.</param>
    /// <param name="tell">What is said because of it, for the version that the save makes.</param>
    /// <param name="say">The reply, for the activity before and after and its version now.</param>
    /// <param name="strict">A button made for an earlier version does nothing: what was decided on has changed.</param>
    public async Task<Answer> RunAsync(
        Ask ask, Func<VolunteerActivity, bool> among, Func<VolunteerActivity, bool> may, Func<VolunteerActivity, ActivityStep> decide,
        Func<VolunteerActivity, ActivityStep, long, IEnumerable<Core.Outgoing.Delivery>> tell, Func<VolunteerActivity, ActivityStep, long, Answer> say, string? note = null, bool strict = false)
    {
        var words = VolunteerWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => among(activity) && may(activity));
        if (found.Count != 1)
            return found.Count == 0 ? Answer.Of(words.NoSuch) : ChooseActivity.Among(found, ask);
        var kept = found[0];
        if (!may(kept.Value))
            return Refuse.For(ask, everywhere: kept.Value.Branch != ask.Asker.Branch);
        if (strict && ask.IsStale(kept.Version))
            return new(ShowActivity.Whole(kept.Value, kept.Version, ask, ProposalWords.In(ask.Language).Changed), Personal: true);
        while (true)
        {
            var step = decide(kept.Value);
            if (step.After is not { } after)
                return Refused(ask, kept, step.Refusal!.Value);
            if (await activities.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, note), [.. tell(kept.Value, step, kept.Version + 1).DistinctBy(row => row.Id)]))
                return say(kept.Value, step, kept.Version + 1);
            if (await activities.FindAsync(kept.Value.Number) is not { } again)
                return Answer.Of(words.NoSuch);
            kept = again;
        }
    }

    /// <summary>The organiser, who proposed it, and whoever may act for its branch.</summary>
    public static bool MayRun(Ask ask, VolunteerActivity activity, string intent) =>
        activity.Organiser == ask.Asker.Id || activity.ProposedBy == ask.Asker.Id || Permission.Covers(intent, ask.Asker, activity.Branch);

    public static Answer Refused(Ask ask, Kept<VolunteerActivity> kept, StepRefusal why)
    {
        var words = ProposalWords.In(ask.Language);
        var text = words.Refusal(why, ShowActivity.Title(kept.Value), words.State(kept.Value.State), ProposalSteps.Missing(kept.Value).Select(words.Part));
        return new(ShowActivity.Whole(kept.Value, kept.Version, ask, text), Personal: true);
    }
}
