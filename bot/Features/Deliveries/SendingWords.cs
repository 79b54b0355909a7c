namespace Sanmo.Bot.Features.Deliveries;

internal abstract partial class SendingWords
{
    public static SendingWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Chat(string branch);
    public abstract string NoTroubles { get; }
    public abstract string TroublesTitle { get; }
    public abstract string Troubles(int doubtful, int failed);
    public abstract string DoubtfulHead(int count);
    public abstract string FailedHead(int count);
    public abstract string LookIntoTheChat { get; }
    public abstract string Failed { get; }
    public abstract string TroublesHint { get; }
    public abstract string Do(Cure cure);
    public abstract string ArrivedButton(string work, string name);
    public abstract string AgainButton(string work, string name);
    public abstract string ResendButton(int count);
    public abstract string NotDoubtful { get; }
    public abstract string WhichOne(int count);
    public abstract string NotedAsArrived(string work, string name);
    public abstract string SentAgain(string work, string name);

    /// <param name="work">Null: of everything.</param>
    public abstract string NothingFailed(string? work);
    public abstract string Resending(int count, IReadOnlyList<string> names);
    public abstract string WhichBranch { get; }
    public abstract string Everywhere { get; }
    public abstract string Paused(string where);
    public abstract string PausedAlready(string where);
    public abstract string Resumed(string where);
    public abstract string NotPaused(string where);
    public abstract string PauseHint { get; }
    public abstract string ResumeButton { get; }
    public abstract string StillPaused(string where);
    public abstract string NothingComing(int days);
    public abstract string ComingTitle { get; }
    public abstract string Coming(int count, int days);
    public abstract string ComingHint { get; }
    public abstract string More(int count);

    /// <param name="names">The first few of <paramref name="count"/>.</param>
    public abstract string To(IReadOnlyList<string> names, int count);
    public abstract string Because(string reason);
}
