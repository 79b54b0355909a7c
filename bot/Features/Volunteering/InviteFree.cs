using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>A private invitation to those the activity is open to who have nothing else then; at most once a day.</summary>
internal sealed class InviteFree(ChangeActivity change, FindActivities find, AgendaReader agenda, TellOfActivity tell)
{
    private const int AtMost = 200;
    private static readonly TimeSpan _notAgainFor = TimeSpan.FromHours(20);

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ProposalWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => ShowActivity.IsOpen(activity, ask.Now) && ChangeActivity.MayRun(ask, activity, ask.Intent));
        var free = found is [{ Value: var meant }] && ShowActivity.IsOpen(meant, ask.Now) && ChangeActivity.MayRun(ask, meant, ask.Intent) ? await FreeAsync(meant, ask) : [];
        if (found is [{ Value: { InvitedAt: { } before } }] && ask.Now - before < _notAgainFor)
            return Answer.Of(words.InvitedAlready(DateWords.In(ask.Language).Moment(before.ToOffset(ask.Now.Offset))));
        return await change.RunAsync(
            ask, activity => ShowActivity.IsOpen(activity, ask.Now), activity => ChangeActivity.MayRun(ask, activity, ask.Intent),
            activity => !ShowActivity.IsOpen(activity, ask.Now) ? ActivityStep.Refused(StepRefusal.WrongState) : new(activity with { InvitedAt = ask.Now }),
            (_, step, version) => tell.People(free, step.After!, version, TellOfActivity.Invited, ask),
            (_, step, version) => new(new(words.InvitedEcho(ShowActivity.Title(step.After!), free.Count, step.After!.Left), ShowActivity.Title(step.After!), Tone.Good, Buttons: [UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));
    }

    private async Task<List<string>> FreeAsync(VolunteerActivity activity, Ask ask)
    {
        var asked = ask.Roster.Members.Where(member => activity.IsOpenTo(member.Branch) && member.Id != ask.Asker.Id && activity.Find(member.Id) is null).Take(AtMost).ToList();
        var days = await Task.WhenAll(asked.Select(async member => (member.Id, Entries: await agenda.ReadAsync(member.Id, activity.Start, activity.End))));
        return [.. days.Where(day => !day.Entries.Any(entry => entry.TakesPlace && entry.At < activity.End && entry.Until > activity.Start)).Select(day => day.Id)];
    }
}
