namespace Sanmo.Bot.Features.Volunteering.Coming;

internal abstract partial class ComingWords
{
    public static ComingWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Yes { get; }
    public abstract string StillComing { get; }
    public abstract string SeeYou(string activity, string moment, string? place);

    /// <param name="names">Of those who have not answered; null where they are not for the reader.</param>
    public abstract string Counted(int coming, int open, string? names);
}
