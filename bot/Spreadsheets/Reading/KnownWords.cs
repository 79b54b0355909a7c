using Sanmo.Bot.Spreadsheets.Tables;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>The words of a choice, in either language and as people put it.</summary>
internal static class KnownWords
{
    private static readonly Dictionary<string, string> _also = new()
    {
        ["ResolutionKind.即知即改"] = "Immediate", ["ResolutionKind.限期整改"] = "Staged", ["ResolutionKind.分期整改"] = "Staged", ["ResolutionKind.限期"] = "Staged", ["ResolutionKind.长期整改"] = "LongTerm", ["ResolutionKind.持续整改"] = "LongTerm",
        ["RectificationStatus.已完成"] = "Closed", ["RectificationStatus.完成"] = "Closed", ["RectificationStatus.整改中"] = "InProgress", ["RectificationStatus.进行中"] = "InProgress", ["RectificationStatus.未完成"] = "Registered", ["RectificationStatus.未开始"] = "Registered",
        ["Role.书记"] = "Secretary", ["Role.副书记"] = "DeputySecretary", ["Role.组长"] = "GroupLeader", ["Role.小组长"] = "GroupLeader",
    };

    /// <summary>The value's own name, or null when it is none of them.</summary>
    public static string? Find(Type type, string text)
    {
        var said = Headers.Plain(text);
        return Enum.GetNames(type).FirstOrDefault(name => name.Equals(said, StringComparison.OrdinalIgnoreCase) || SheetWords.All.Any(words => Headers.Plain(words.Value(type, name)) == said))
            ?? _also.GetValueOrDefault($"{type.Name}.{said}");
    }

    public static IReadOnlyList<string> Of(Type type, SheetWords words) => [.. Enum.GetNames(type).Select(name => words.Value(type, name))];
}
