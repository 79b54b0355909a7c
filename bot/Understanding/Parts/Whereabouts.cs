using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Parts;

/// <summary>Where a meeting or an activity is to be.</summary>
internal static partial class Whereabouts
{
    private static readonly string[] Marks = ["集合地点", "活动地点", "会议地点", "地点在", "地点是", "地点:", "地点", "地址", "place:", "venue:", "location:", "place ", "venue ", "在", "到", " at ", " in ", "@"];

    private static readonly string[] Ends =
        ["会议室", "报告厅", "活动室", "办公室", "礼堂", "大厅", "广场", "公园", "门口", "社区", "小区", "学校", "小学", "中学", "医院", "车站", "站口", "路口", "院内", "大院", "食堂", "图书馆", "河", "湖", "村", "镇", "广场", "中心", "小区", "大门", "工地", "基地", "水厂", "河边", "岸边", "江边", "路边", " river", " lake", " bridge", " village", " market", " campus", " estate", " yard", " depot", " plant", " clinic", " bank", "厅", "室", "楼", "馆", "站", "口", "园", "院", "中", "场", "村", "街", "路", "库", "厂", "桥", "堂"];

    private static readonly ConceptSet Breaks = ConceptSet.Of(
        Concept.Hold, Concept.Make, Concept.Propose, Concept.ProposeNew, Concept.Recruit, Concept.Volunteer, Concept.Activity, Concept.Meeting, Concept.TypeGeneral, Concept.TypeCommittee,
        Concept.TypeGroup, Concept.TypeLecture, Concept.TypeThemeDay, Concept.TypeOrgLife, Concept.TypeSpecial, Concept.TypeNone, Concept.FieldTime, Concept.Everyone, Concept.Suggest);

    private static readonly ConceptSet Places = ConceptSet.Of(Concept.Place);

    /// <summary>A place that a word such as 地点, 在 or "at" announces.</summary>
    public static string? Marked(Reading reading)
    {
        foreach (var mark in Marks)
            for (var at = reading.Plain.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = reading.Plain.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
                if (reading.Marks[at] is not Mark.Time && After(reading, at + mark.Length, isSure: mark.Length > 1 && mark[0] > 0x7F) is { } place)
                    return place;
        return null;
    }

    private static string? After(Reading reading, int start, bool isSure)
    {
        while (start < reading.Plain.Length && reading.Plain[start] is ' ' or ':')
            start++;
        // "在305" is a room by its number alone.
        var digits = start;
        while (digits < reading.Plain.Length && char.IsAsciiDigit(reading.Plain[digits]))
            digits++;
        if (digits - start == 3 && !(start < reading.Marks.Length && reading.Marks[start] == Mark.Time))
            return reading.Text[start..Extend(reading, digits)];
        foreach (var stretch in FreeText.Stretches(reading, Breaks, start))
        {
            if (stretch.Start > start + 1 && FreeText.Weigh(reading, start, stretch.Start) > 0)
                return null;
            return isSure || LooksLikePlace(reading, stretch) ? reading.Text.Substring(stretch.Start, stretch.Length) : null;
        }
        return null;
    }

    private static int Extend(Reading reading, int end) =>
        string.CompareOrdinal(reading.Plain, end, "会议室", 0, 3) == 0 ? end + 3 : end < reading.Plain.Length && reading.Plain[end] == '室' ? end + 1 : end;

    /// <summary>The last clause of its own that ends like a place ("…，办公楼一楼大厅") and is not the title.</summary>
    public static string? Named(Reading reading, string? title)
    {
        string? last = null;
        foreach (var clause in FreeText.Clauses(reading, 0))
            foreach (var stretch in FreeText.Stretches(reading, Breaks, clause.Start, clause.End))
                if (clause.Start > 0 && Whole(reading, stretch, clause) is var whole && whole.Length * 2 > clause.Length && LooksLikePlace(reading, whole))
                    last = reading.Text.Substring(whole.Start, whole.Length) is var place && place != title ? place : last;
        return last;
    }

    /// <summary>"三楼会议室开主题教育推进会": the room in front of what is held there.</summary>
    public static (string Place, string Held)? HeldThere(string title) =>
        Room().Match(title) is { Success: true } room ? (room.Groups[1].Value, room.Groups[2].Value) : null;

    // A school is "郑州七中", though 中 alone says nothing, and nothing is opened in 开封.
    private static Stretch Whole(Reading reading, in Stretch stretch, in Stretch clause)
    {
        var (start, end) = (stretch.Start, stretch.End);
        if (end < clause.End && reading.Plain[end] is '中' && (end + 1 >= clause.End || reading.Marks[end + 1] == Mark.Gap))
            end++;
        if (start > clause.Start && reading.Plain.AsSpan(start - 1, 2) is "开封")
            start--;
        return stretch with { Start = start, Length = end - start };
    }

    [GeneratedRegex("^(.{0,10}?(?:会议室|报告厅|活动室|办公室|会议厅|多功能厅|礼堂|大厅|食堂|图书馆|教室|楼))(?:召开|举行|举办|开)(.{2,})$")]
    private static partial Regex Room();

    private static bool LooksLikePlace(Reading reading, in Stretch stretch)
    {
        var text = reading.Plain.AsSpan(stretch.Start, stretch.Length);
        foreach (var end in Ends)
            if (text.EndsWith(end, StringComparison.Ordinal))
                return true;
        foreach (var token in reading.Tokens)
            if (token.Start >= stretch.Start && token.End <= stretch.End && char.IsAsciiLetter(reading.Plain[token.Start]) && reading.ConceptsOf(token).Overlaps(Places))
                return true;
        return false;
    }
}
