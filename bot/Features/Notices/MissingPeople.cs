using Sanmo.Bot.Replies;
using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Who has not confirmed, by branch; those who cannot be reached apart, with what helps; pure.</summary>
internal static class MissingPeople
{
    /// <param name="failed">Whose last message did not arrive; null where that is not asked.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<Member> missing, Roster roster, string language, IReadOnlySet<string>? failed = null)
    {
        var words = NoticeWords.In(language);
        var lost = missing.Where(member => IsReachable(member) && failed?.Contains(member.Id) == true).ToList();
        foreach (var group in missing.Where(member => IsReachable(member) && !lost.Contains(member)).GroupBy(member => member.Branch))
            yield return new Paragraph(words.OfBranch(roster.FindBranch(group.Key)?.NameIn(language) ?? group.Key, group.Count(), JoinNames.In(language, group.Select(member => member.NameIn(language)))));
        if (lost.Count > 0)
            yield return new Paragraph(words.DidNotArrive(lost.Count, JoinNames.In(language, lost.Select(member => member.NameIn(language)))));
        if (missing.Where(member => !IsReachable(member)).ToList() is { Count: > 0 } away)
            yield return new Paragraph(words.Unreachable(away.Count, JoinNames.In(language, away.Select(member => member.NameIn(language)))));
    }

    /// <summary>Has an account to write to.</summary>
    public static bool IsReachable(Member member) => member.Accounts.Any(account => account.Id.Length > 0 || !string.IsNullOrEmpty(account.AadObjectId));
}
