using System.Globalization;
using Sanmo.Core.Calendars;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>What is to change, from the fields of a card or from a line like "人数：20；集合：院东门"; pure.</summary>
internal static class ReadEdit
{
    private static readonly (string Field, string[] Names)[] _parts =
    [
        ("theme", ["主题", "theme"]),
        ("businessLink", ["结合业务", "业务结合", "业务", "business link", "link"]),
        ("teamStrength", ["团队优势", "优势", "特长", "team strength", "strength"]),
        ("purpose", ["目的", "purpose"]),
        ("serviceTarget", ["服务对象", "对象", "who it serves", "serves"]),
        ("supplies", ["物资", "supplies"]),
        ("safetyNote", ["安全提示", "安全", "safety"]),
        ("meetPlace", ["集合地点", "集合", "meet at", "meet"]),
        ("place", ["地点", "place", "where"]),
        ("contact", ["联系方式", "联系电话", "电话", "contact", "phone"]),
        ("capacity", ["招募人数", "人数", "名额", "capacity", "places"]),
        ("title", ["标题", "名称", "title", "name"]),
    ];

    public static ActivityEdit From(Ask ask, LocalZone zone)
    {
        var said = ask.Slots.Content is { } line && !ask.Pressed ? Parts(line) : [];
        string? Of(string field) => ask.Value(field) ?? said.GetValueOrDefault(field);
        var capacity = Of("capacity");
        var noLimit = capacity is "0" or "不限" or "no limit";
        return new(
            Of("title"), Of("theme"), Of("purpose"), Of("businessLink"), Of("teamStrength"), Of("serviceTarget"), Of("supplies"), Of("safetyNote"), Of("meetPlace"), Of("place"), Of("contact"),
            Moment(ask, "date", "startTime", zone) ?? ask.Slots.Start, Moment(ask, "date", "endTime", zone) ?? ask.Slots.End, null,
            noLimit ? null : Number(capacity), noLimit, Of("openTo") switch { "all" => [], "mine" => [ask.Asker.Branch], _ => null });
    }

    /// <summary>One part, by its field's name.</summary>
    public static ActivityEdit Only(string field, string text) => field switch
    {
        "businessLink" => new(BusinessLink: text),
        "teamStrength" => new(TeamStrength: text),
        _ => new(Place: text),
    };

    private static Dictionary<string, string> Parts(string line)
    {
        var parts = new Dictionary<string, string>();
        foreach (var piece in line.Split([';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var (field, names) in _parts)
                if (Array.Find(names, name => piece.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } called && piece[called.Length..].TrimStart(' ', ':', '：', '=', '到', '为').Trim() is { Length: > 0 } value)
                {
                    parts.TryAdd(field, value);
                    break;
                }
        }

        return parts;
    }

    private static DateTimeOffset? Moment(Ask ask, string day, string clock, LocalZone zone) =>
        DateOnly.TryParseExact(ask.Value(day), "yyyy-MM-dd", out var date) && TimeOnly.TryParse(ask.Value(clock), CultureInfo.InvariantCulture, out var time) ? zone.At(date, time) : null;

    private static int? Number(string? text)
    {
        var digits = new string([.. (text ?? "").SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
