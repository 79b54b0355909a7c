using System.Globalization;

namespace Sanmo.Bot.Channels.WebChat;

internal abstract partial class WebChatWords
{
    private static readonly WebChatWords English = new En();

    private sealed class En : WebChatWords
    {
        public override string BotName => "Branch Assistant";
        public override string Title => "Chat";
        public override string Rooms => "Chats";
        public override string PrivateChat => "Private chat with the assistant";
        public override string PeopleIn(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} people and the assistant");
        public override string Unread(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} unread");
        public override string YouAre => "You are";
        public override string BeSomebodyElse => "Be somebody else";
        public override string NewTab => "Open one in a new tab to be several people at once";
        public override string FindPerson => "Find by name or number";
        public override string WriteHere(bool group) => group ? "Write to the group; mention @Branch Assistant for an answer" : "Write to the assistant";
        public override string MessageField => "Message";
        public override string Send => "Send";
        public override string SendHint => "Enter sends, Shift+Enter breaks the line, @ mentions";
        public override string Mention => "Mention";
        public override string Typing(IReadOnlyList<string> names) => $"{string.Join(", ", names)} {(names.Count == 1 ? "is" : "are")} typing…";
        public override string Edited => "updated";
        public override string OnlyYou => "Only you can see this";
        public override string Messages => "Messages";
        public override string Empty(bool group) => group ? "No messages yet. Write something, or try one of the lines below." : "No messages yet. Just ask: what do I have this week?";
        public override string Back => "Back to the chats";
        public override string Try => "Try";
        public override IReadOnlyList<string> Suggestions(bool group, bool leads) => (group, leads) switch
        {
            (true, true) => ["@Branch Assistant when is the next meeting?", "@Branch Assistant tell branch 1: study on Friday at 3 pm, please confirm", "@Branch Assistant who has not confirmed?", "@Branch Assistant what volunteer activities are there?"],
            (true, false) => ["@Branch Assistant when is the next meeting?", "@Branch Assistant what volunteer activities are there?", "received", "@Branch Assistant help"],
            (false, true) => ["what do I have this week?", "which rectification items are overdue?", "who has not confirmed?", "help"],
            _ => ["what do I have this week?", "what are my tasks?", "what volunteer activities are there?", "help"],
        };
    }
}
