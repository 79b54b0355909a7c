using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Targets;

namespace Sanmo.Bot.Features.Targets;

/// <summary>Sets an annual target of the owner's branch: what, how much, and who reports.</summary>
internal sealed class RegisterTarget(TargetStore targets)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = TargetWords.In(ask.Language);
        var figure = ask.Slots.Content?.Split(' ', 2) ?? [];
        if (ask.Slots.Title is not { } title || figure.Length == 0 || !decimal.TryParse(figure[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var goal) || goal <= 0)
            return new(Reply.Of(words.How), Personal: true);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } name)
            return new(Reply.Of(words.WhoIs(name)), Personal: true);
        var owner = people.Members[0];
        if (!Permission.Covers(ask.Intent, ask.Asker, owner.Branch))
            return Refuse.For(ask, everywhere: true);
        var target = new AnnualTarget(await targets.NextNumberAsync(), ask.Today.Year, owner.Branch, title, figure.Length > 1 ? figure[1] : "", goal, 0, owner.Id, AnnualTarget.Evenly, [], 1, ask.Now);
        await targets.SaveAsync(null, target, new Act(ask.Asker.Id, ask.Intent, title));
        var text = words.Registered(target, owner.NameIn(ask.Language));
        return new(new(text, $"{target.Work}", Tone.Good, [new Paragraph(text)], Buttons: [UndoChange.Button(target.Work, 1, ask.Language)], Footnote: words.ReportHint(target.Number)), Personal: true);
    }
}
