using System.Text.Json;

namespace Sanmo.Tests.Understanding;

/// <summary>The comparison of the shared scoring script: hard slots must be equal and none may be spurious; free text is not compared.</summary>
internal static class CompareSlots
{
    private static readonly HashSet<string> Hard =
    [
        "range", "date", "part", "start", "end", "due", "by", "extendBy", "sendAt", "newStart", "newDate", "newTime", "shift", "until", "duration", "durationMinutes", "item", "activityId", "meetingId",
        "noticeId", "meetingType", "branch", "decision", "percent", "capacity", "language", "mode", "action", "employeeNo", "code", "phoneTail",
    ];

    public static bool AllHardOnesAgree(JsonElement gold, JsonElement read) =>
        gold.EnumerateObject().Where(slot => Hard.Contains(slot.Name)).All(slot => read.TryGetProperty(slot.Name, out var said) && Same(slot.Value, said))
        && read.EnumerateObject().Where(slot => Hard.Contains(slot.Name)).All(slot => gold.TryGetProperty(slot.Name, out _));

    private static bool Same(JsonElement gold, JsonElement said) =>
        gold.ValueKind == JsonValueKind.Array && said.ValueKind == JsonValueKind.Array
            ? gold.EnumerateArray().Select(one => one.GetRawText()).Order(StringComparer.Ordinal).SequenceEqual(said.EnumerateArray().Select(one => one.GetRawText()).Order(StringComparer.Ordinal))
            : JsonElement.DeepEquals(gold, said);
}
