using System.Globalization;
using System.Text.Json.Serialization;

namespace Sanmo.Core.Organisation.Rows;

/// <summary>A date with a clock time as the file states it.</summary>
/// <param name="Offset">Null: meant in the organisation's zone.</param>
[JsonConverter(typeof(StatedTimeJson))]
internal readonly record struct StatedTime(DateTime Local, TimeSpan? Offset)
{
    private static readonly string[] LocalForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] OffsetForms = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public static StatedTime Of(DateTimeOffset instant) => new(instant.DateTime, instant.Offset);

    /// <summary>The instant, always with the zone's own offset; a stated offset decides which instant it is.</summary>
    public DateTimeOffset In(TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(new DateTimeOffset(Local, Offset ?? zone.GetUtcOffset(Local)), zone);

    public static bool TryParse(string? text, out StatedTime time)
    {
        time = default;
        if (text is null)
            return false;
        text = text.Trim();
        if (DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            time = new(local, null);
            return true;
        }
        if (text.EndsWith('Z'))
            text = $"{text[..^1]}+00:00";
        if (!DateTimeOffset.TryParseExact(text, OffsetForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return false;
        time = Of(instant);
        return true;
    }

    public override string ToString() => Offset is { } offset
        ? new DateTimeOffset(Local, offset).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
        : Local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
