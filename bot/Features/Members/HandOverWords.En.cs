using Sanmo.Core.Members;

namespace Sanmo.Bot.Features.Members;

internal abstract partial class HandOverWords
{
    private static readonly HandOverWords English = new En();

    private sealed class En : HandOverWords
    {
        public override string Title => "Handing over a post";
        public override string How => "Please name the post and the people, for example \"hand over secretary from Zhou Ming to Wang Haiyan\".";
        public override string OnlyHolder => "A post is handed over by its holder or by the committee office.";
        public override string ByRole => "What is assigned by role, such as verifications and approvals, follows the post; a person's own items and tasks stay.";
        public override string DoIt => "Hand over";
        public override string Cancel => "Cancel";
        public override string Back => "Hand it back";
        public override string BothTold => "Both are told, and it is on record.";
        public override string MyWork => "My schedule";
        public override string NobodyCalled(string name) => $"I know nobody, or more than one, called \"{name}\"; please give the full name.";
        public override string Confirm(string post, string from, string to, int works) => $"The post of {post} goes from {from} to {to}, with {Things(works)} of open work. Confirm?";
        public override string Done(string post, string from, string to, int works) => $"✔ The post of {post} went from {from} to {to}, with {Things(works)} of open work.";
        public override string YouHaveIt(string post, string from) => $"{from} has handed the post of {post} over to you, with its open work.";
        public override string YouGaveIt(string post, string to) => $"Your post of {post} has been handed over to {to}, with its open work.";
        public override string Refused(HandOverRefusal refusal, string post, string from, string to) => refusal switch
        {
            HandOverRefusal.SamePerson => "A post is handed over between two people.",
            HandOverRefusal.OtherBranch => $"{to} is not in the branch of {from} and cannot be its {post}. Please change the branch in the members first.",
            _ => $"{from} is not {post} now; there is nothing to hand over.",
        };

        private static string Things(int count) => count == 1 ? "1 piece" : $"{count} pieces";
    }
}
