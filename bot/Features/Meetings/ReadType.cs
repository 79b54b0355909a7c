using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>Which type of meeting is meant: as understood, else by the words for the types that no slot has; pure.</summary>
internal static class ReadType
{
    private static readonly (string Word, MeetingType Type)[] _words =
    [
        ("民主生活会", MeetingType.DemocraticLife), ("democratic-life", MeetingType.DemocraticLife), ("democratic life", MeetingType.DemocraticLife),
        ("民主评议", MeetingType.Appraisal), ("appraisal", MeetingType.Appraisal),
        ("谈心", MeetingType.HeartTalk), ("heart-to-heart", MeetingType.HeartTalk), ("heart to heart", MeetingType.HeartTalk),
        ("推进会", MeetingType.Promotion), ("部署会", MeetingType.Promotion), ("动员会", MeetingType.Promotion), ("promotion meeting", MeetingType.Promotion), ("deployment meeting", MeetingType.Promotion),
        ("找差距", MeetingType.Special), ("gap-finding", MeetingType.Special),
    ];

    public static MeetingType Of(string? slot, string text)
    {
        foreach (var (word, type) in _words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return type;
        return Enum.TryParse<MeetingType>(slot, ignoreCase: true, out var known) ? known : MeetingType.Other;
    }

    /// <summary>In the form of the slots.</summary>
    public static string Slot(MeetingType type) => type.ToString().ToLowerInvariant();
}
