namespace Sanmo.Bot.Channels.WebChat;

internal abstract partial class WebChatWords
{
    public static WebChatWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>What the bot is called in a chat and mentioned by.</summary>
    public abstract string BotName { get; }
    public abstract string Title { get; }
    public abstract string Rooms { get; }
    public abstract string PrivateChat { get; }
    public abstract string PeopleIn(int count);
    public abstract string Unread(int count);
    public abstract string YouAre { get; }
    public abstract string BeSomebodyElse { get; }
    public abstract string NewTab { get; }
    public abstract string FindPerson { get; }
    public abstract string WriteHere(bool group);
    public abstract string MessageField { get; }
    public abstract string Send { get; }
    public abstract string SendHint { get; }
    public abstract string Mention { get; }
    public abstract string Typing(IReadOnlyList<string> names);
    public abstract string Edited { get; }
    public abstract string OnlyYou { get; }
    public abstract string Messages { get; }
    public abstract string Empty(bool group);
    public abstract string Back { get; }
    public abstract string Try { get; }

    /// <summary>Words a newcomer can start with; those of a leader differ.</summary>
    public abstract IReadOnlyList<string> Suggestions(bool group, bool leads);
}
