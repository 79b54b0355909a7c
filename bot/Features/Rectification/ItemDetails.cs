using Sanmo.Bot.Features.Permissions;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Everything about one item, for its owner, its leader, the branch's secretary and the committee.</summary>
internal sealed class ItemDetails(ItemDesk desk)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        if (await desk.FindAsync(ask) is not { } kept)
            return ItemDesk.Unknown(ask);
        var item = kept.Value;
        var concerned = item.Owner == ask.Asker.Id || item.Leader == ask.Asker.Id || item.Milestones.Any(step => step.Owner == ask.Asker.Id);
        if (!concerned && !Permission.Covers(ask.Intent, ask.Asker, item.Branch))
            return Refuse.For(ask, everywhere: item.Branch != ask.Asker.Branch);
        return new(desk.Card(ask, item, kept.Version), Personal: true);
    }
}
