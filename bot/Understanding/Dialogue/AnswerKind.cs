namespace Sanmo.Bot.Understanding.Dialogue;

internal enum AnswerKind
{
    /// <summary>Not an answer: ask again or let it expire; in a group say nothing.</summary>
    NotAnAnswer,

    /// <summary>A slot was filled or corrected; look what is missing now, then echo again.</summary>
    Filled,

    /// <summary>Yes, do it.</summary>
    Confirmed,

    /// <summary>No, drop the command.</summary>
    Dropped,

    /// <summary>No, but not said what instead: ask what to change.</summary>
    Rejected,

    /// <summary>A whole new command in place of an answer.</summary>
    NewCommand,
}
