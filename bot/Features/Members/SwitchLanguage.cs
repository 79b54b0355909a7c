using Sanmo.Core.Audit;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Members;

internal sealed class SwitchLanguage(MemberStore members, RosterCache rosters)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var language = ask.Slots.Language ?? (ask.Language == "en" ? "zh" : "en");
        for (var kept = ask.Roster.FindKept(ask.Asker); kept is not null; kept = (await rosters.GetAsync()).FindKept(ask.Asker))
            if (await members.SaveAsync(kept, kept.Value with { Language = language }, new Act(ask.Asker.Id, ask.Intent, language)))
                break;
        return Answer.Of(MemberWords.In(language).Switched);
    }
}
