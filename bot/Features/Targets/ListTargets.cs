using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Replies;
using Sanmo.Core.Redis;
using Sanmo.Core.Targets;

namespace Sanmo.Bot.Features.Targets;

/// <summary>The year's targets with their traffic lights; figures only, so that a group may see them.</summary>
internal sealed class ListTargets(TargetStore targets)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var (words, branches) = (TargetWords.In(ask.Language), BranchesMeant.Of(ask));
        if (branches.Any(branch => branch.Id != ask.Asker.Branch && !Permission.Covers(ask.Intent, ask.Asker, branch.Id)))
            return Refuse.For(ask, everywhere: true);
        var kept = await Task.WhenAll(branches.Select(branch => Scope.Of(branch.Id)).Append(Scope.Org).Select(targets.ListAsync));
        var found = kept.SelectMany(list => list).Select(one => one.Value).Where(target => !target.Dropped && target.Year == ask.Today.Year).OrderBy(target => target.Number).ToList();
        return found.Count == 0
            ? Answer.Of(words.None(ask.Today.Year))
            : new(new(words.Title(ask.Today.Year, found.Count), words.Title(ask.Today.Year, found.Count), Blocks: [new Lines([.. found.Select(target => Row(target, ask))])]));
    }

    public static Reply Card(AnnualTarget target, Ask ask)
    {
        var words = TargetWords.In(ask.Language);
        return new(words.Figure(target, target.Expected(ask.Today)), $"{target.Work} {target.Title}", ToneOf(target.Light(ask.Today)),
            [new Progress(words.Done, Math.Min(target.Percent, 100), 100), new Paragraph(words.Figure(target, target.Expected(ask.Today)))]);
    }

    private static Line Row(AnnualTarget target, Ask ask) =>
        new($"{target.Work}", target.Title, TargetWords.In(ask.Language).Figure(target, target.Expected(ask.Today)), ToneOf(target.Light(ask.Today)));

    private static Tone ToneOf(TargetLight light) => light switch
    {
        TargetLight.Green => Tone.Good,
        TargetLight.Yellow => Tone.Yellow,
        _ => Tone.Red,
    };
}
