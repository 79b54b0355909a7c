namespace Sanmo.Bot.Features.Help;

internal abstract partial class HelpWords
{
    public static HelpWords In(string language) => language == "en" ? English : Chinese;

    public abstract string ForSecretaries { get; }
    public abstract string InGroups { get; }
    public abstract string Title(string name);

    /// <summary>An intent in two or three words, for a button or a list.</summary>
    public abstract string What(string intent);

    /// <summary>Words that work; null for an intent without an example.</summary>
    public abstract string? Example(string intent);
    public abstract string SayThis(string example);
}
