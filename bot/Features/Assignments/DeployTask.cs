using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Meetings;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>A task of the committee for every branch: one whole that its giver watches over, one part for each branch.</summary>
internal sealed class DeployTask(AssignmentStore assignments, Deployment deployment)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (words, dates) = (AssignmentWords.In(ask.Language), DateWords.In(ask.Language));
        if (Permission.Of(ask.Intent, ask.Asker) != Reach.All)
            return Refuse.For(ask, everywhere: true);
        if (ask.Slots is not { Content: { } title, Due: { } due })
            return new(TaskForm.For(ask, words.WhatIsMissing(false, ask.Slots.Content is null, ask.Slots.Due is null), withPeople: false));
        if (due < ask.Today)
            return Answer.Of(words.DayIsPast(dates.Day(due)));
        var branches = (ask.Slots.Branch is null or ["all"] ? ask.Roster.Branches : NamedBranches.Of(ask)).ToList();
        var leaderless = branches.Where(branch => !ask.Roster.InBranch(branch.Id).Any(member => member.LeadsBranch)).ToList();
        branches = [.. branches.Except(leaderless)];
        if (branches.Count == 0)
            return Answer.Of(words.NoLeader(JoinNames.In(ask.Language, leaderless.Select(branch => branch.NameIn(ask.Language)))));
        var names = JoinNames.In(ask.Language, branches.Select(branch => branch.NameIn(ask.Language)));
        if (!ask.Confirmed)
            return new(
                new(words.ConfirmDeploy(branches.Count), words.DeployTitle, Tone.Blue,
                    [new Paragraph(title), new Facts([new(words.For, names), new(words.Limit, dates.Day(due)), .. leaderless.Count == 0 ? [] : new[] { new Fact(words.LeftOut, words.NoLeader(JoinNames.In(ask.Language, leaderless.Select(branch => branch.NameIn(ask.Language))))) }])],
                    Buttons: [new(words.DeployNow, "confirm", Kind: ButtonKind.Primary), new(words.CancelIt, "cancel")], Footnote: words.ConfirmHint),
                Question: new(ask.Intent, ask.Slots, SlotNames.Confirmation, [], ask.Now));

        var whole = new Assignment(
            await assignments.NextNumberAsync(), null, title, null, [ask.Asker.Id], false, due, [], AssignmentState.Open, null, ask.Asker.Id, 1, ask.Now + News.TimeToUndo,
            [.. branches.Select(branch => branch.Id)], ask.Slots.MeetingType is { } type && Enum.TryParse<MeetingType>(type, ignoreCase: true, out var meeting) ? meeting : null);
        await assignments.SaveAsync(null, whole, new Act(ask.Asker.Id, ask.Intent));
        var parts = await deployment.CompleteAsync(whole, ask.Roster);
        return new(new(words.Deployed(whole.Work.ToString(), title, parts.Count, dates.Day(due)), Tone: Tone.Good,
            Blocks: [new Lines([.. parts.Select(part => new Line(ask.Roster.FindBranch(part.Value.Branch)?.NameIn(ask.Language) ?? "", ask.Roster.NameOf(part.Value.Owners[0], ask.Language), part.Value.Work.ToString()))])],
            Buttons: [ShowAssignment.Open(whole, 1, words), UndoChange.Button(whole.Work, 1, ask.Language)], Footnote: words.TableHint(whole.Work.ToString())));
    }
}
