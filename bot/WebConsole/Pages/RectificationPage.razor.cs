using System.Globalization;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.WebConsole.Pages;

/// <summary>The ledger as a table, and the same over time.</summary>
public sealed partial class RectificationPage
{
    private const int DayWidth = 7;
    private const int LongestDrawn = 150;

    private IReadOnlyList<RectificationItem> _all = [];
    private string _wanted = "";
    private string _status = "";
    private string _branch = "";
    private bool _late;

    private List<RectificationItem> Shown => [.. _all.Where(item =>
        (_status.Length == 0 || item.Status.ToString() == _status)
        && (_branch.Length == 0 || item.Branch == _branch)
        && (!_late || item.IsLate(Today))
        && (_wanted.Length == 0 || $"{item.Work} {item.Problem} {Roster.NameOf(item.Owner, Language)}".Contains(_wanted.Trim(), StringComparison.OrdinalIgnoreCase)))];

    private List<RectificationItem> Drawn => [.. Shown.Where(item => item.Due is not null && item.Due >= From && item.FoundOn <= Until).OrderBy(item => item.Due)];

    private DateOnly From => Today.AddDays(-60);

    private DateOnly Until => From.AddDays(LongestDrawn);

    private int GanttWidth => LongestDrawn * DayWidth;

    private protected override async Task ReadAsync() => _all = await Sight.ItemsAsync(Me);

    private Task OpenAsync(RectificationItem item) => Desk.OpenAsync(Intent.RectDetails, item.Work);

    private static int PercentOf(RectificationItem item) => item.Status == RectificationStatus.Closed ? 100 : item.Percent;

    private string ToneOf(RectificationItem item) =>
        item.Status == RectificationStatus.Closed ? "good" : item.IsOverdue(Today) ? "red" : item.IsLate(Today) ? "yellow" : item.IsOpen && item.Due <= Today.AddDays(3) ? "blue" : "neutral";

    private string Distance(RectificationItem item)
    {
        if (!item.IsOpen || item.Due is not { } due)
            return "";
        var days = due.DayNumber - Today.DayNumber;
        return days < 0 ? Words.Late(-days) : days == 0 ? Words.DueToday : Words.Left(days);
    }

    private IEnumerable<DateOnly> Months()
    {
        for (var month = new DateOnly(From.Year, From.Month, 1).AddMonths(1); month < Until; month = month.AddMonths(1))
            yield return month;
    }

    private int X(DateOnly day, int more = 0) => Math.Clamp(day.DayNumber - From.DayNumber, 0, LongestDrawn) * DayWidth + more;

    private int Span(RectificationItem item, int percent = 100) => Math.Max(percent == 0 ? 0 : 8, (X(item.Due!.Value) - X(item.FoundOn)) * percent / 100);

    private string Diamond(DateOnly day, int y) => string.Create(CultureInfo.InvariantCulture, $"M{X(day)} {y - 7}l7 7-7 7-7-7z");

    private static string Short(string text) => text.Length > 26 ? text[..26] + "…" : text;
}
