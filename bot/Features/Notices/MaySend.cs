using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Who may send a notice to whom, asked when it is written and again when it goes out; pure.</summary>
internal static class MaySend
{
    /// <summary>A notice to all branches needs a second person.</summary>
    public static bool IsForEveryone(IReadOnlyCollection<string> branches, Roster roster) => roster.Branches.Count > 1 && branches.Count >= roster.Branches.Count;

    /// <summary>Its sender still may, and where a second person is needed that one still may, too.</summary>
    public static bool Now(Notice notice, Roster roster) =>
        roster.FindMember(notice.Sender) is { } sender
        && notice.Branches.All(branch => Permission.Covers(Intent.NoticeBroadcast, sender, branch))
        && (!IsForEveryone(notice.Branches, roster) || notice.ApprovedBy != notice.Sender && roster.FindMember(notice.ApprovedBy) is { } second && Permission.Of(NoticeOrders.Approve, second) == Reach.All);

    /// <summary>Who may be the second person.</summary>
    public static IReadOnlyList<Member> Approvers(string sender, Roster roster) =>
        [.. roster.Members.Where(member => member.Id != sender && Permission.Of(NoticeOrders.Approve, member) == Reach.All)];

    /// <summary>May see who has not confirmed, change it and take it back: its sender, or who may send to all of its branches.</summary>
    public static bool Owns(Member member, Notice notice) =>
        notice.Sender == member.Id || notice.Branches.All(branch => Permission.Covers(Intent.NoticeBroadcast, member, branch));

    /// <summary>May see how it stands, as far as the own branch goes.</summary>
    public static bool Sees(Member member, Notice notice) =>
        notice.Sender == member.Id || notice.Branches.Any(branch => Permission.Covers(Intent.NoticeUnacked, member, branch));
}
