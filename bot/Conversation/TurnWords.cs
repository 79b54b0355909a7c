namespace Sanmo.Bot.Conversation;

internal abstract partial class TurnWords
{
    public static TurnWords In(string language) => language == "en" ? English : Chinese;

    /// <param name="trace">What the operator finds in the log.</param>
    public abstract string Apology(string trace);
    public abstract string Unclear { get; }
    public abstract string NothingClear { get; }
    public abstract string NotYet(string what);
    public abstract string Dropped { get; }
    public abstract string WhatInstead { get; }
    public abstract string NoLongerAsked { get; }

    /// <param name="slot">A name from the dialogue's slot names.</param>
    public abstract string AskFor(string slot);
    public abstract string WelcomeGroup(string? branch);
    public abstract string WelcomeMember(string name);
}
