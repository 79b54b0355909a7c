namespace Sanmo.Bot.WebPages;

internal abstract partial class PageWords
{
    public static PageWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Product { get; }
    public abstract string Broken { get; }
    public abstract string Reload { get; }
    public abstract string SignInTitle { get; }
    public abstract string HowToSignIn { get; }
    public abstract string LinkOnce { get; }
    public abstract string SignInButton { get; }
    public abstract string DirectoryButton { get; }
    public abstract string LinkGoneTitle { get; }
    public abstract string LinkGone { get; }
    public abstract string UnknownTitle { get; }
    public abstract string Unknown { get; }
    public abstract string DirectoryFailedTitle { get; }

    /// <summary>Why the organisation's own sign-in did not end well, and what to do.</summary>
    public abstract string DirectoryFailed(Signing.DirectoryFault fault);
    public abstract string ForTheOperator(string detail);
    public abstract string SignInAgain { get; }
    public abstract string NotForYouTitle { get; }
    public abstract string NotForYou { get; }
    public abstract string ToTheChat { get; }
    public abstract string ToTheConsole { get; }
    public abstract string SignOut { get; }
    public abstract string OtherLanguage { get; }
    public abstract string FillIn(string label);
    public abstract string Choose { get; }
    public abstract string ProgressOf(int done, int total);

    /// <summary>The demo's clock.</summary>
    public abstract string DemoClock { get; }
    public abstract string StandStill { get; }
    public abstract string RealTime { get; }
    public abstract string TimesAsFast(double speed);
    public abstract string PerSecond(double speed);
    public abstract string Role(Core.Members.Role role);
    public abstract string SendForm { get; }
    public abstract string CloseForm { get; }
}
