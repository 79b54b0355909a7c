namespace Sanmo.Core.WebChat;

/// <summary>How people and chats are named on the pages the bot serves itself.</summary>
internal static class WebChatPlace
{
    /// <summary>Not <c>webchat</c>: that is a platform of the Activity protocol.</summary>
    public const string Channel = "sanmo";

    private const string Group = "group-";
    private const string Private = "private-";

    /// <summary>A member's account here is the member's own id.</summary>
    public static string AccountOf(string member) => member;

    public static string GroupOf(string branch) => Group + branch;

    public static string PrivateOf(string account) => Private + account;

    /// <summary>The branch whose group a chat is; null for a private one.</summary>
    public static string? BranchOf(string chat) => chat.StartsWith(Group, StringComparison.Ordinal) ? chat[Group.Length..] : null;
}
