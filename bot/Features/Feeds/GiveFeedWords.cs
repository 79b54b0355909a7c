namespace Sanmo.Bot.Features.Feeds;

internal abstract partial class GiveFeedWords
{
    public static GiveFeedWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Title { get; }
    public abstract string HasOne { get; }
    public abstract string HasNone { get; }
    public abstract string Stopped { get; }
    public abstract string IsYours { get; }
    public abstract string Open { get; }
    public abstract string NewOne { get; }
    public abstract string Stop { get; }
    public abstract string GetOne { get; }
    public abstract string NoPages { get; }
    public abstract string Given(bool had);
}
