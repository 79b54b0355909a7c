namespace Sanmo.Bot.Features.Notices;

internal abstract partial class NoticeWords
{
    public static NoticeWords In(string language) => language == "en" ? English : Chinese;

    public abstract string PreviewTitle { get; }
    public abstract string To { get; }
    public abstract string When { get; }
    public abstract string Now { get; }
    public abstract string AnswerBy { get; }
    public abstract string Send { get; }
    public abstract string Cancel { get; }
    public abstract string ConfirmHint { get; }
    public abstract string WhichBranch { get; }
    public abstract string NothingToConfirm { get; }
    public abstract string NothingOpen { get; }
    public abstract string ConfirmedLabel { get; }
    public abstract string Received { get; }
    public abstract string Audience(string branches, int chats, int people);
    public abstract string Confirm(int chats, int people);
    public abstract string NoChats(string branches);
    public abstract string TimeIsPast(string moment);
    public abstract string SentTo(int number, string branches, int chats);
    public abstract string Scheduled(int number, string moment, int chats);
    public abstract string WhoHasNotHint(int number);
    public abstract string NoSuch(int number);
    public abstract string WindowClosed(int number);

    /// <param name="first">False for a repeat.</param>
    public abstract string Confirmed(int number, bool first);
    public abstract string MissingTitle(int number);
    public abstract string Missing(int number, int missing, int due);

    /// <summary>Heading of the notice in the group.</summary>
    public abstract string Heading(int number);
    public abstract string From(string sender);
    public abstract string PleaseConfirm(string moment);
}
