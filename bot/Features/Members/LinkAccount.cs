using Sanmo.Bot.Replies;
using Sanmo.Core.Audit;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Members;

/// <summary>Ties an account to a member: employee number and name must both fit, and neither may be taken (decision 0006).</summary>
internal sealed class LinkAccount(MemberStore members, RosterCache rosters)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = MemberWords.In(ask.Language);
        if (ask.Slots.Action == "unlink")
            return await UnlinkAsync(ask, words);
        if (ask.Member is { } already)
            return Answer.Of(words.AlreadyLinked(already.NameIn(ask.Language)));
        if (ask.Place.IsGroup)
            return Answer.Of(words.LinkInPrivate);
        if (Match(ask) is not { } member)
            return Answer.Of(words.NoMatch);

        for (var kept = ask.Roster.FindKept(member); kept is not null; kept = (await rosters.GetAsync()).FindKept(member))
        {
            if (kept.Value.Accounts.Any(account => account.Channel == ask.Place.Channel && account.Id != ""))
                return Answer.Of(words.Taken);
            var account = new Account(ask.Place.Channel, ask.Place.Account, ask.Place.DirectoryId);
            if (await members.SaveAsync(kept, kept.Value with { Accounts = [.. kept.Value.Accounts, account] }, new Act(member.Id, ask.Intent)))
                return Linked(member, ask, words);
            // Lost a race: either the member changed, or this account has just been given to somebody.
            if ((await rosters.GetAsync()).FindByAccount(ask.Place.Channel, ask.Place.Account, ask.Place.DirectoryId) is not null)
                return Answer.Of(words.Taken);
        }

        return Answer.Of(words.NoMatch);
    }

    private async Task<Answer> UnlinkAsync(Ask ask, MemberWords words)
    {
        if (ask.Member is null || ask.Roster.FindKept(ask.Member) is not { } kept)
            return Answer.Of(words.NotLinked);
        var rest = kept.Value.Accounts.Where(account => account.Channel != ask.Place.Channel).ToList();
        return await members.SaveAsync(kept, kept.Value with { Accounts = rest }, new Act(ask.Asker.Id, ask.Intent, "unlink")) ? Answer.Of(words.Unlinked) : Answer.Of(words.TryAgain);
    }

    private static Answer Linked(Member member, Ask ask, MemberWords words) => new(new(
        words.Linked(member.NameIn(ask.Language), ask.Roster.FindBranch(member.Branch)?.NameIn(ask.Language) ?? member.Branch),
        Tone: Tone.Good,
        Buttons: [new(words.ShowMyWeek, Understanding.Intent.ScheduleQuery), new(words.HelpButton, Understanding.Intent.Help)]));

    // Both must fit: a number alone can be guessed, a name alone is known to everybody.
    private static Member? Match(Ask ask) => ask.Roster.Members.SingleOrDefault(member => HasNumber(member, ask) && HasName(member, ask));

    private static bool HasNumber(Member member, Ask ask) =>
        string.Equals(member.EmployeeNo, ask.Slots.EmployeeNo, StringComparison.OrdinalIgnoreCase) || Said(member.EmployeeNo, ask.Text);

    private static bool HasName(Member member, Ask ask) =>
        ask.Text.Contains(member.Name, StringComparison.Ordinal) || member.NameEn is { } english && ask.Text.Contains(english, StringComparison.OrdinalIgnoreCase)
        || ask.Slots.Name is { } name && (name == member.Name || string.Equals(name, member.NameEn, StringComparison.OrdinalIgnoreCase));

    // E101 is not meant by somebody who writes E1014.
    private static bool Said(string number, string text)
    {
        var at = text.IndexOf(number, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + number.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + number.Length]));
    }
}
