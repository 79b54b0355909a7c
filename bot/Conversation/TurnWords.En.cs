using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Conversation;

internal abstract partial class TurnWords
{
    private static readonly TurnWords English = new En();

    private sealed class En : TurnWords
    {
        public override string Apology(string trace) => $"Sorry, something went wrong; it was not done and nothing was changed. Please try again in a moment, and if it fails again tell the administrator the number {trace}.";
        public override string Unclear => "I did not quite get that. Did you mean:";
        public override string NothingClear => "I did not understand that. Say \"help\" to see what I can do.";
        public override string YouAreWelcome => "You are welcome.";
        public override string NotYet(string what) => $"\"{what}\" cannot be done in the chat yet; please do it the usual way. Say \"help\" to see what I can do.";
        public override string Dropped => "All right, dropped. Nothing was sent.";
        public override string WhatInstead => "All right: what should it be instead? Say \"cancel\" to drop it.";
        public override string FilesForWhat(int count) => $"I got {count} {(count == 1 ? "file" : "files")} but do not know what for. As evidence of a rectification item, please send the file and \"ZG-012 done\" in one message.";
        public override string NoLongerAsked => "That was settled already or is too long ago; please say it again.";
        public override string ChooseHint => "Press a button, or answer 1 or 2; say \"cancel\" to drop it.";
        public override string OtherTimeHint => "You can also say another time; say \"cancel\" to drop it.";
        public override string DropIt => "Cancel";
        public override string NoticeNumber(string number) => $"Notice {number}";
        public override string Numbered(string prefix, string number) => prefix == "M" ? $"Meeting M{number}" : $"Volunteer activity {prefix}{number}";
        public override string InYear(int year, string day) => $"{day}, {year}";

        public override string WhichReading(Doubt why, string said) => why switch
        {
            Doubt.NearMidnight => $"It is just past midnight: which day is \"{said}\"?",
            Doubt.WeekdayDisagrees => $"The date and the weekday of \"{said}\" disagree. Which day do you mean?",
            Doubt.DayOrNumber => $"Is \"{said}\" a number or a date?",
            Doubt.WeekdayOrBranch => $"\"{said}\" can be read in two ways. Do you mean:",
            Doubt.NoSuchDate => $"There is no \"{said}\". Do you mean this day?",
            _ => said.Length == 0 ? "That time is past. Please say another." : $"\"{said}\" is past. Do you mean this time?",
        };

        public override string WelcomeGroup(string? branch) => branch is null
            ? "Hello everybody, I am the branch assistant. Secretary: mention me and say \"bind this group to branch …\", and notices and reminders will come here."
            : $"Hello everybody, I am the branch assistant, and this is the chat of {branch}. Mention me and say \"help\" to see what I can do; for personal things write to me privately.";
        public override string WelcomeMember(string name) => $"Hello {name}! Just ask me \"what do I have this week?\", or say \"help\".";

        public override string AskFor(string slot) => slot switch
        {
            SlotNames.Item => "Which rectification item? Say its number, for example ZG-012.",
            SlotNames.Content => "What should the notice say?",
            SlotNames.Branch => "Which branch is it for? For example \"branch 1\", or \"everyone\".",
            SlotNames.WhichMeeting => "Which meeting? Say its number, day or type.",
            SlotNames.WhichActivity => "Which volunteer activity? Say its number or name.",
            SlotNames.Identity => "Please send your employee number and name together, for example \"E1003 Wang Haiyan\".",
            SlotNames.Language => "Chinese or English?",
            SlotNames.Reason => "What is the reason?",
            SlotNames.NewTime => "When should it be instead?",
            SlotNames.NewLimit => "Until which day?",
            SlotNames.Persons => "Who? Please give the name.",
            SlotNames.Due => "Until which day? For example \"by 20 December\".",
            SlotNames.Start => "When?",
            SlotNames.Place => "Where?",
            SlotNames.Title => "What is it called?",
            SlotNames.Note => "How far is it?",
            SlotNames.Decision => "Pass it or send it back?",
            _ => "Please be a little more specific.",
        };
    }
}
