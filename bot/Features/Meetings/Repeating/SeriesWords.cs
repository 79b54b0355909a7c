namespace Sanmo.Bot.Features.Meetings.Repeating;

internal abstract partial class SeriesWords
{
    public static SeriesWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Rule { get; }
    public abstract string AtWhatTime { get; }
    public abstract string NoDates { get; }
    public abstract string AheadHint { get; }
    public abstract string AnnouncedHint { get; }
    public abstract string CancelAll { get; }
    public abstract string First(int count);
    public abstract string MovedFrom(string day);
    public abstract string Confirm(string title, string rule, int count);
    public abstract string Made(string title, string rule, int count, string first);

    /// <summary>A rule in the form of RFC 5545 as people say it.</summary>
    public string Says(string rule)
    {
        var parts = rule.Split(';').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1]);
        var every = int.TryParse(parts.GetValueOrDefault("INTERVAL"), out var interval) ? interval : 1;
        var days = parts.GetValueOrDefault("BYDAY");
        return (parts.GetValueOrDefault("FREQ"), parts.GetValueOrDefault("BYMONTHDAY"), days) switch
        {
            ("WEEKLY", _, "MO,TU,WE,TH,FR") => Workdays,
            ("WEEKLY", _, { } named) => Weekly(every, [.. named.Split(',').Select(Weekday)]),
            ("WEEKLY", _, null) => Weekly(every, []),
            ("MONTHLY", _, "MO,TU,WE,TH,FR") => MonthlyWorkday(every, parts.GetValueOrDefault("BYSETPOS") == "-1"),
            ("MONTHLY", { } day, _) => MonthlyDay(every, day == "-1" ? null : day),
            ("MONTHLY", null, { Length: > 2 } nth) => MonthlyWeekday(every, nth[..^2], Weekday(nth[^2..])),
            ("MONTHLY", null, null) => Monthly(every),
            ("YEARLY", { } day, _) when parts.GetValueOrDefault("BYMONTH") is { } month => Yearly(month, day),
            ("DAILY", _, _) => Daily(every),
            _ => rule,
        };
    }

    protected abstract string Workdays { get; }
    protected abstract string Daily(int every);
    protected abstract string Weekly(int every, IReadOnlyList<string> days);
    protected abstract string Monthly(int every);

    /// <param name="day">Null: the last.</param>
    protected abstract string MonthlyDay(int every, string? day);
    protected abstract string MonthlyWorkday(int every, bool last);

    /// <param name="nth">1, 2, … or -1 for the last.</param>
    protected abstract string MonthlyWeekday(int every, string nth, string day);
    protected abstract string Yearly(string month, string day);
    protected abstract string Weekday(string code);
}
