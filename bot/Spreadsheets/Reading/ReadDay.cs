using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>Dates and times that were written as text.</summary>
/// <param name="now">Local: for dates without a year, and such words as 年底前.</param>
internal sealed partial class ReadDay(DateTimeOffset now, WorkCalendar calendar)
{
    private static readonly string[] _days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy年M月d号", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy"];
    private static readonly string[] _clocks = [" H:mm", " H:mm:ss", "'T'H:mm", "'T'H:mm:ss", "H:mm"];
    private static readonly string[] _moments = [.. _days.SelectMany(day => _clocks.Select(clock => day + clock))];

    public DateOnly? Day(string text)
    {
        text = Plain(text);
        if (DateTime.TryParseExact(text, _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return DateOnly.FromDateTime(day);
        if (DateTime.TryParseExact(text, _moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return DateOnly.FromDateTime(moment);
        return Said(text) is { Kind: TimeKind.Day or TimeKind.Days or TimeKind.Moment, To: { } to } ? to : null;
    }

    /// <summary>A time of the organisation's zone, or with its own offset.</summary>
    public StatedTime? Time(string text)
    {
        if (StatedTime.TryParse(text, out var stated))
            return stated;
        text = Plain(text);
        if (DateTime.TryParseExact(text, _moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) || DateTime.TryParseExact(text, _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment))
            return new(moment, null);
        return Said(text) is { Kind: TimeKind.Moment, From: { } from, Clock: { } clock } ? new(from.ToDateTime(clock), null) : null;
    }

    // Only when all of the text is one time: a remark beside it might change what is meant.
    private FoundTime? Said(string text) => FindTimes.In(text, now, calendar) is [{ Start: 0, Doubt: Doubt.None } only] && only.End == text.Length ? only : null;

    private static string Plain(string text) => Weekday().Replace(text.Normalize(NormalizationForm.FormKC), " ").Trim();

    // Full-width brackets have become plain ones.
    [GeneratedRegex(@"\s*\(?(?:周|星期)[一二三四五六日天]\)?\s*")]
    private static partial Regex Weekday();
}
