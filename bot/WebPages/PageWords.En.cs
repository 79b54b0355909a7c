using System.Globalization;

namespace Sanmo.Bot.WebPages;

internal abstract partial class PageWords
{
    private static readonly PageWords English = new En();

    private sealed class En : PageWords
    {
        public override string Product => "Branch Assistant";
        public override string Broken => "Something on this page went wrong.";
        public override string Reload => "Reload";
        public override string SignInTitle => "Sign in";
        public override string HowToSignIn => "Write \"console\" to the assistant in your private chat with it: it gives you a sign-in link that works once.";
        public override string LinkOnce => "This link works once and signs in only you. Press the button to go on.";
        public override string SignInButton => "Sign in";
        public override string DirectoryButton => "Sign in with your organisation's account";
        public override string LinkGoneTitle => "This link no longer works";
        public override string LinkGone => "It was used already, or is too old. Write \"console\" to the assistant in your private chat again.";
        public override string UnknownTitle => "You are not in the roster";
        public override string Unknown => "Your organisation's account was confirmed, but nobody in the roster has it. Please ask your branch secretary or the committee office.";
        public override string DirectoryFailedTitle => "You are not signed in";
        public override string DirectoryFailed(Signing.DirectoryFault fault) => fault switch
        {
            Signing.DirectoryFault.Away => "Your organisation's sign-in cannot be reached just now. Please try again in a few minutes; if it is urgent, write \"console\" to the assistant in your private chat and sign in by its link.",
            Signing.DirectoryFault.Declined => "The sign-in was cancelled, or your organisation's sign-in did not agree. Please try again if you want to sign in; if that does not help, ask your administrator.",
            Signing.DirectoryFault.Interrupted => "This sign-in was left for too long, or was begun elsewhere, so it was not accepted. Please sign in again from here.",
            _ => "What your organisation's sign-in vouched for cannot be accepted, so you are not signed in. Please try again; if that does not help, send the line below to your administrator.",
        };
        public override string ForTheOperator(string detail) => $"For the administrator: {detail}";
        public override string SignInAgain => "Sign in again";
        public override string NotForYouTitle => "This page is not open to you";
        public override string NotForYou => "The console is for branch secretaries, their deputies and the committee. For your own matters, ask the assistant in the chat.";
        public override string ToTheChat => "To the chat";
        public override string ToTheConsole => "Console";
        public override string SignOut => "Sign out";
        public override string OtherLanguage => "中文";
        public override string FillIn(string label) => $"Please fill in \"{label}\"";
        public override string Choose => "Please choose";
        public override string ProgressOf(int done, int total) => string.Create(CultureInfo.InvariantCulture, $"{done} / {total}");
        public override string DemoClock => "Demo clock";
        public override string StandStill => "Pause";
        public override string RealTime => "Normal speed";
        public override string TimesAsFast(double speed) => string.Create(CultureInfo.InvariantCulture, $"{speed:0} times as fast");
        public override string PerSecond(double speed) => speed switch { 0 => "paused", 1 => "real time", < 3600 => string.Create(CultureInfo.InvariantCulture, $"{speed / 60:0} min/s"), _ => string.Create(CultureInfo.InvariantCulture, $"{speed / 3600:0} h/s") };

        public override string Role(Core.Members.Role role) => role switch
        {
            Core.Members.Role.GroupLeader => "group leader",
            Core.Members.Role.Secretary => "branch secretary",
            Core.Members.Role.DeputySecretary => "deputy secretary",
            Core.Members.Role.CommitteeOffice => "committee office",
            Core.Members.Role.CommitteeSecretary => "committee secretary",
            Core.Members.Role.CommitteeDeputy => "committee deputy",
            _ => "member",
        };
        public override string SendForm => "Submit";
        public override string CloseForm => "Close";
    }
}
