namespace Sanmo.Bot.Features.Members;

internal abstract partial class MemberWords
{
    private static readonly MemberWords English = new En();

    private sealed class En : MemberWords
    {
        public override string Stranger => "I do not know your account yet. In a private chat, send me \"link account\" with your employee number and name, for example \"link account E1003 Wang Haiyan\". Both must be as in the member list; if they are refused, ask your branch secretary.";
        public override string Link => "Link my account";
        public override string EmployeeNo => "Employee number";
        public override string Name => "Name as in the member list";
        public override string LinkInPrivate => "Please link your account in a private chat with me, so that your employee number stays out of the group.";
        public override string NoMatch => "That number and name are not together in the member list. Write both, for example \"link account E1003 Wang Haiyan\"; if it still fails, ask your branch secretary.";
        public override string Taken => "That employee number is linked to another account already. If you have a new account, ask your branch secretary to unlink the old one first.";
        public override string TryAgain => "Somebody changed your record at the same moment; please send it again.";
        public override string NotLinked => "Your account is not linked.";
        public override string Unlinked => "Unlinked. To link again, send \"link account\" with your number and name.";
        public override string Switched => "All right, English from now on.";
        public override string ShowMyWeek => "My week";
        public override string HelpButton => "What can you do?";
        public override string AlreadyLinked(string name) => $"Your account is already linked to {name}. To change that, say \"unlink\" first.";
        public override string Linked(string name, string branch) => $"Hello {name}! You are linked to {branch}. Just ask \"what do I have this week?\"";

        public override string LinkTitle => "Sign in to the pages";
        public override string LinkGiven => "This link signs you in: it opens the chat page and the console.";
        public override string OpenPages => "Open the pages";
        public override string LinkIsYours(int minutes) => $"It works once, within {minutes} minutes; please do not pass it on. Say \"console\" whenever you need one.";
        public override string NoPages => "The pages are not open yet. Please ask the administrator to set Pages:Address, the address of the pages.";
    }
}
