namespace Sanmo.E2E.Gallery;

/// <summary>Where the cards are drawn: the client that nobody here wrote, or the product's own chat page.</summary>
internal interface IHall : IAsyncDisposable
{
    /// <summary>Comes back when the bot has taken its turn.</summary>
    Task SayAsync(Speaker who, string text, bool inGroup);

    /// <summary>Presses the newest button of this name in somebody's private chat.</summary>
    Task PressAsync(Speaker who, string label, IReadOnlyDictionary<string, string> filled);

    /// <summary>What is new since the last time, drawn.</summary>
    Task<IReadOnlyList<Exhibit>> CollectAsync(string asked);
}
