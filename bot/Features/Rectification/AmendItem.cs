using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Fills in columns of the ledger and steps of the plan.</summary>
internal sealed class AmendItem(ItemDesk desk)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = RectifyWords.In(ask.Language);
        if (!Enum.TryParse<ItemPart>(ask.Slots.Field, out var part))
            return new(Reply.Of(words.AmendHow), Personal: true);
        var value = ask.Slots.Note;
        if (part is ItemPart.Leader or ItemPart.Owner && value is not null)
        {
            var people = Named(ask, value);
            if (people.Unknown is not null)
                return new(Reply.Of(words.WhoIs(value)), Personal: true);
            value = people.Members[0].Id;
        }

        return await desk.StepAsync(ask, $"{part}: {ask.Slots.Note}", (item, actor) => RectifySteps.Amend(item, actor, part, value), (_, after) => words.Amended(after, part, ask.Slots.Note ?? "", ask.Roster));
    }

    public async Task<Answer> AddStepAsync(Ask ask, CancellationToken cancel)
    {
        var words = RectifyWords.In(ask.Language);
        string? doer = null;
        if (ask.Slots.Persons is [var name, ..])
        {
            var people = Named(ask, name);
            if (people.Unknown is not null)
                return new(Reply.Of(words.WhoIs(name)), Personal: true);
            doer = people.Members[0].Id;
        }

        return await desk.StepAsync(ask, ask.Slots.Title, (item, actor) => RectifySteps.AddStep(item, actor, ask.Slots.Title, ask.Slots.Due, doer), (before, after) => words.StepAdded(before, after, ask.Slots.Title!),
            (kept, refusal) => refusal == Refusal.NoLimit ? new(Reply.Of(words.WhichDate), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Due, [], ask.Now)) : null);
    }

    private static NamedPeople Named(Ask ask, string name) => NamedPeople.Of(ask with { Slots = ask.Slots with { Persons = [name] }, Text = "" });
}
