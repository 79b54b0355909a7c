using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>Gives one or several members something to do; each has an own status unless any one of them is enough.</summary>
internal sealed class AssignTask(AssignmentStore assignments)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = AssignmentWords.In(ask.Language);
        if (ask.Slots is not { Persons.Count: > 0, Content: { } title, Due: { } due })
            return new(TaskForm.For(ask, words.WhatIsMissing(ask.Slots.Persons is null, ask.Slots.Content is null, ask.Slots.Due is null), withPeople: true));
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } name)
            return Answer.Of(words.WhoIs(name));
        if (due < ask.Today)
            return Answer.Of(words.DayIsPast(DateWords.In(ask.Language).Day(due)));
        var branch = people.Members.Select(member => member.Branch).Distinct().ToList() is [var only] ? only : null;
        if (people.Members.Any(member => !Permission.Covers(ask.Intent, ask.Asker, member.Branch)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) == Reach.Branch);

        // Nobody hears of it before it can no longer be taken back at once.
        var assignment = new Assignment(
            await assignments.NextNumberAsync(), branch, title, null, [.. people.Members.Select(member => member.Id)], ask.Slots.Scope == "anyOne", due, [], AssignmentState.Open, null, ask.Asker.Id, 1, ask.Now + News.TimeToUndo);
        await assignments.SaveAsync(null, assignment, new Act(ask.Asker.Id, ask.Intent));
        var names = JoinNames.In(ask.Language, people.Members.Select(member => member.NameIn(ask.Language)));
        return new(new(
            words.Given(assignment.Work.ToString(), title, names, DateWords.In(ask.Language).Day(due), assignment.AnyOne && people.Members.Count > 1), Tone: Tone.Good,
            Buttons: [ShowAssignment.Open(assignment, 1, words), UndoChange.Button(assignment.Work, 1, ask.Language)], Footnote: words.TheyAreReminded), Personal: true);
    }
}
