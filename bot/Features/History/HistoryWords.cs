namespace Sanmo.Bot.Features.History;

internal abstract partial class HistoryWords
{
    public static HistoryWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Which { get; }
    public abstract string Nothing { get; }
    public abstract string Given { get; }
    public abstract string Yes { get; }
    public abstract string No { get; }
    public abstract string Other { get; }
    public abstract string NoSuch(string work);
    public abstract string Title(string work);
    public abstract string Summary(string work, int lines);
    public abstract string Whole(int lines);

    /// <param name="version">The first one that does not fit.</param>
    public abstract string Broken(int version);
    public abstract string Last(int shown);
    public abstract string Count(int things);

    /// <summary>Who is no member: the import, the demo, the bot itself.</summary>
    public abstract string Machine(string by);

    /// <summary>What is neither an intent nor an order.</summary>
    public abstract string Action(string action);

    /// <returns>Null for a field that has no name of its own.</returns>
    public abstract string? Field(string name);

    /// <returns>Null for a text that is no state.</returns>
    public abstract string? State(string name);
}
