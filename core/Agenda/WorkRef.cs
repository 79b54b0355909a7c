using System.Globalization;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Agenda;

/// <summary>Which piece of work: <c>M5</c>, <c>RW-7</c>, <c>ZG-012</c>, <c>V3</c>, <c>N8</c>, <c>MB-1</c>. Numbers are unique over all branches.</summary>
[JsonConverter(typeof(WorkRefJson))]
internal readonly record struct WorkRef(WorkKind Kind, int Number)
{
    public override string ToString() => Kind switch
    {
        WorkKind.Meeting => $"M{Number}",
        WorkKind.Assignment => $"RW-{Number}",
        WorkKind.RectificationItem => string.Create(CultureInfo.InvariantCulture, $"ZG-{Number:000}"),
        WorkKind.VolunteerActivity => $"V{Number}",
        WorkKind.AnnualTarget => $"MB-{Number}",
        _ => $"N{Number}",
    };

    /// <summary>Reads the form written by <see cref="ToString"/>, with or without leading zeros.</summary>
    public static bool TryParse(string? text, out WorkRef reference)
    {
        reference = default;
        if (string.IsNullOrEmpty(text))
            return false;
        var (kind, digits) = text switch
        {
            ['M', 'B', '-', .. var rest] => (WorkKind.AnnualTarget, rest),
            ['M', .. var rest] => (WorkKind.Meeting, rest),
            ['R', 'W', '-', .. var rest] => (WorkKind.Assignment, rest),
            ['Z', 'G', '-', .. var rest] => (WorkKind.RectificationItem, rest),
            ['V', .. var rest] => (WorkKind.VolunteerActivity, rest),
            ['N', .. var rest] => (WorkKind.Notice, rest),
            _ => (default, ""),
        };
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        reference = new(kind, number);
        return true;
    }
}
