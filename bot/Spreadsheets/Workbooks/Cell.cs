using System.Globalization;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>What stands in one cell, without its looks.</summary>
/// <param name="Text">Of a text; of a formula or a fault, as it is written.</param>
/// <param name="Number">Of a number; 1 for true.</param>
/// <param name="At">Of a moment: local, to the millisecond.</param>
internal readonly record struct Cell(CellKind Kind, string? Text = null, double Number = 0, DateTime At = default)
{
    /// <summary>The longest text a cell can hold, in UTF-16 units.</summary>
    public const int LongestText = 32_767;

    // Before that day spreadsheet programs count a 29 February 1900 that never was.
    private static readonly DateTime _firstMoment = new(1900, 3, 1);

    public static readonly Cell Blank;

    public bool IsBlank => Kind == CellKind.Blank;

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Blank : new(CellKind.Text, text);

    public static Cell Of(double number) => new(CellKind.Number, Number: number);

    public static Cell Of(DateOnly date) => date.ToDateTime(TimeOnly.MinValue) is var at && at >= _firstMoment ? new(CellKind.Moment, At: at) : Of(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Null when no cell can hold that moment as a date.</summary>
    public static Cell? Of(DateTime local) => local >= _firstMoment ? new(CellKind.Moment, At: new(local.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Unspecified)) : null;

    /// <summary>As a person reads it.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Blank => "",
        CellKind.Number => Number.ToString("0.###############", CultureInfo.InvariantCulture),
        CellKind.Moment when At.TimeOfDay == TimeSpan.Zero => At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Moment => At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        CellKind.Truth => Number != 0 ? "true" : "false",
        _ => Text ?? "",
    };
}
