namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>Parts of the day as finely as they decide what "eleven" means.</summary>
internal enum Hint
{
    Unsaid,
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Dusk,
    Evening,

    /// <summary>The middle of the night, whose small hours belong to the next date.</summary>
    Night,
}
