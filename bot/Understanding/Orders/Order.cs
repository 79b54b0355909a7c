namespace Sanmo.Bot.Understanding.Orders;

/// <summary>
/// An explicit order beside the thirty intents. It is taken only when said to the bot, and only when the line begins with one of its phrases,
/// or with the number of a thing and then the phrase; so it can never take a sentence away from an intent that is understood freely.
/// </summary>
/// <param name="Intent">Its name; <see cref="Understanding.Intent.All"/> does not hold it.</param>
/// <param name="Says">Lower case, in plain spelling; the longest one of all orders that fits counts.</param>
/// <param name="Fill">Reads the slots; null means that the line does not mean this order after all.</param>
internal sealed record Order(string Intent, string Purpose, string[] Says, Func<OrderLine, Slots?> Fill)
{
    /// <summary>For people to read; each must be understood as this order when said to the bot.</summary>
    public required string[] Examples { get; init; }
}
