namespace Sanmo.Bot.Replies;

/// <summary>The colour of a message: everything red is nothing red, so Red is for what is past its limit or cancelled.</summary>
internal enum Tone { Neutral, Good, Blue, Yellow, Red }
