namespace Sanmo.Bot.Understanding;

internal enum Outcome
{
    Understood,

    /// <summary>Meant for the bot, but no reading is clear: offer the nearest.</summary>
    Unclear,

    /// <summary>Group chatter: say nothing.</summary>
    NotForMe,
}
