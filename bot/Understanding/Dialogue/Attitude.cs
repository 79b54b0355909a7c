namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>How an answer stands to what was asked or echoed.</summary>
internal enum Attitude
{
    /// <summary>Neither yes nor no: the words themselves are the answer.</summary>
    Plain,
    Yes,

    /// <summary>Not so; what follows, if anything, is the correction.</summary>
    No,

    /// <summary>The whole command is to be dropped.</summary>
    Drop,
}
