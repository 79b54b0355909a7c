using Sanmo.Bot.Understanding.Times;

namespace Sanmo.Bot.Conversation;

internal abstract partial class TurnWords
{
    public static TurnWords In(string language) => language == "en" ? English : Chinese;

    /// <param name="trace">What the operator finds in the log.</param>
    public abstract string Apology(string trace);
    public abstract string Unclear { get; }
    public abstract string NothingClear { get; }
    public abstract string YouAreWelcome { get; }
    public abstract string NotYet(string what);
    public abstract string Dropped { get; }
    public abstract string WhatInstead { get; }
    public abstract string FilesForWhat(int count);
    public abstract string NoLongerAsked { get; }

    /// <param name="slot">A name from the dialogue's slot names.</param>
    public abstract string AskFor(string slot);
    /// <param name="said">The words that can be read in two ways, as typed; may be empty.</param>
    public abstract string WhichReading(Doubt why, string said);
    public abstract string ChooseHint { get; }
    public abstract string OtherTimeHint { get; }
    public abstract string DropIt { get; }
    public abstract string NoticeNumber(string number);

    /// <param name="prefix">M for a meeting, V for a volunteer activity.</param>
    public abstract string Numbered(string prefix, string number);
    public abstract string InYear(int year, string day);
    public abstract string WelcomeGroup(string? branch);
    public abstract string WelcomeMember(string name);
}
