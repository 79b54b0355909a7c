using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>"M5 地点：三楼会议室", "M5 recorder: Wang Haiyan", "会议结束 M5 16:40".</summary>
internal static partial class ReadParticulars
{
    /// <summary>Null unless a value stands behind the name of the part, and the meeting is named: "会议地点在哪" is a question.</summary>
    public static Slots? Part(OrderLine line) =>
        line.Reading.Number(NumberKind.Meeting) is not { } meeting ? null
        : Named().Match(line.Reading.Text) is { Success: true } named ? new() { MeetingId = meeting, Field = NameOf(named.Groups[1].Value.ToLowerInvariant()), Note = named.Groups[2].Value.Trim(' ', '。', '.') }
        : null;

    /// <summary>"修改会议 M5" alone asks what is to change.</summary>
    public static Slots? Edit(OrderLine line) => Part(line) ?? (line.Rest is null && line.Reading.Number(NumberKind.Meeting) is { } meeting ? new() { MeetingId = meeting } : null);

    /// <summary>Nothing behind the words but a number and a time of day.</summary>
    public static Slots? Clock(OrderLine line)
    {
        var clock = line.Reading.Times.Find(time => time.Clock is not null)?.Clock;
        if (line.Rest is { } rest && (clock is null || new Reading(rest, line.Reading.Around).LeftOver > 0) && line.WithMeeting.MeetingId is null)
            return null;
        return line.Reading.Times.Exists(time => time.From is not null) ? null : line.WithMeeting with { NewTime = clock };
    }

    private static string NameOf(string said) => said switch
    {
        "地点" or "会议地点" or "会议室" or "place" or "venue" or "room" => "place",
        "记录人" or "记录员" or "recorder" or "minute taker" or "minutes by" => "recorder",
        "主持人" or "主持" or "host" or "chair" => "host",
        _ => "topics",
    };

    [GeneratedRegex(@"(会议地点|地点|会议室|记录人|记录员|主持人|主持|会议议题|议题|place|venue|room|recorder|minute taker|minutes by|host|chair|topics?|agenda)\s*(?:[:：]|改为|改成|改到|改在|换成|换到|换为|is now|to\b)\s*(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
