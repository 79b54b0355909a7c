using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Deliveries;

/// <summary>The bot stops or goes on speaking by itself, in a branch or everywhere; what waits goes out afterwards and says that it is late.</summary>
internal sealed class PauseSending(Pause pause)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = SendingWords.In(ask.Language);
        var everywhere = ask.Slots.Branch is ["all"];
        var branches = NamedBranches.Of(ask);
        if (everywhere ? Permission.Of(ask.Intent, ask.Asker) != Reach.All : branches.Any(branch => !Permission.Covers(ask.Intent, ask.Asker, branch.Id)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) == Reach.Branch);
        if (!everywhere && branches.Count == 0)
            return Answer.Of(words.WhichBranch);
        var begin = ask.Intent == DeliveryOrders.Pause;
        var changed = await Task.WhenAll(everywhere ? [ChangeAsync(null)] : branches.Select(branch => ChangeAsync(Scope.Of(branch.Id))));
        var where = everywhere ? words.Everywhere : JoinNames.In(ask.Language, branches.Select(branch => branch.NameIn(ask.Language)));
        var still = (await pause.ListAsync()).Select(one => one.Scope is { } scope ? ask.Roster.FindBranch(scope.ToString())?.NameIn(ask.Language) ?? scope.ToString() : words.Everywhere).ToList();
        var mine = !everywhere && branches is [var only] && only.Id == (ask.Group?.Id ?? ask.Asker.Branch);
        return new(new(
            changed.Any(one => one) ? begin ? words.Paused(where) : words.Resumed(where) : begin ? words.PausedAlready(where) : words.NotPaused(where),
            Tone: begin ? Tone.Yellow : Tone.Good,
            Footnote: begin ? words.PauseHint : still.Count > 0 ? words.StillPaused(JoinNames.In(ask.Language, still)) : null,
            Buttons: begin && mine ? [new(words.ResumeButton, DeliveryOrders.Resume)] : null));

        Task<bool> ChangeAsync(Scope? scope) => begin ? pause.BeginAsync(scope, ask.Asker.Id) : pause.EndAsync(scope);
    }
}
