using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Branches;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Branches;

/// <summary>Makes a group chat a branch's, or takes that back.</summary>
internal sealed class BindGroup(BranchStore branches, RosterCache rosters)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = BranchWords.In(ask.Language);
        if (!ask.Place.IsGroup)
            return Answer.Of(words.OnlyInGroup);
        var unbind = ask.Slots.Action == "unbind";
        var named = ask.Slots.Branch is { Count: > 0 } said ? said[0] == "mine" ? ask.Asker.Branch : said[0] : ask.Asker.Branch;
        var branch = unbind ? ask.Group : ask.Roster.FindBranch(named);
        if (branch is null)
            return Answer.Of(unbind ? words.NotBound : words.NoSuchBranch(JoinNames.In(ask.Language, ask.Roster.Branches.Select(one => one.NameIn(ask.Language)))));
        if (!Permission.Covers(ask.Intent, ask.Asker, branch.Id))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) == Reach.Branch);
        if (!unbind && ask.Group is { } bound)
            return Answer.Of(bound.Id == branch.Id ? words.AlreadyBound(branch.NameIn(ask.Language)) : words.BoundElsewhere(bound.NameIn(ask.Language)));

        for (var kept = ask.Roster.FindKept(branch); kept is not null; kept = (await rosters.GetAsync()).FindKept(branch))
        {
            var rest = kept.Value.Groups.Where(group => group.Channel != ask.Place.Channel || group.ConversationId != ask.Place.Chat);
            var after = kept.Value with { Groups = unbind ? [.. rest] : [.. rest, new GroupBinding(ask.Place.Channel, ask.Place.Chat, null)] };
            if (await branches.SaveAsync(kept, after, new Act(ask.Asker.Id, ask.Intent, ask.Place.Chat)))
                return new(new(unbind ? words.Unbound(branch.NameIn(ask.Language)) : words.Bound(branch.NameIn(ask.Language)), Tone: Tone.Good));
            if ((await rosters.GetAsync()).FindByGroup(ask.Place.Channel, ask.Place.Chat) is { } other && !unbind)
                return Answer.Of(words.BoundElsewhere(other.NameIn(ask.Language)));
        }

        return Answer.Of(words.NotBound);
    }
}
