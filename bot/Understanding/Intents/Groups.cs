using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

/// <summary>Names that rules use for several concepts at once.</summary>
internal static class Groups
{
    private static readonly Dictionary<string, Concept[]> Named = new(StringComparer.Ordinal)
    {
        ["Type"] = [Concept.TypeGeneral, Concept.TypeCommittee, Concept.TypeGroup, Concept.TypeLecture, Concept.TypeThemeDay, Concept.TypeOrgLife, Concept.TypeSpecial],
        ["AMeeting"] = [Concept.Meeting, Concept.MeetingNo, Concept.TypeGeneral, Concept.TypeCommittee, Concept.TypeGroup, Concept.TypeLecture, Concept.TypeThemeDay, Concept.TypeOrgLife, Concept.TypeSpecial, Concept.TypeNone],
        ["Item"] = [Concept.ItemNo, Concept.LooseNo, Concept.PlainNo],
        ["AnActivity"] = [Concept.ActivityNo, Concept.Activity, Concept.Volunteer, Concept.Deed],
        ["Ask"] = [Concept.AskWhat, Concept.AskWho, Concept.AskWhen, Concept.AskWhere, Concept.AskHow, Concept.AskHowMany, Concept.AskIf, Concept.AskWhy, Concept.AskStatus],
        ["When"] = [Concept.Date, Concept.DateSpan, Concept.Clock, Concept.DayPart],
        ["Day"] = [Concept.Date, Concept.DateSpan],
        ["Field"] = [Concept.FieldAgenda, Concept.FieldHost, Concept.FieldPlace, Concept.FieldTime, Concept.FieldMaterials, Concept.FieldAttendees, Concept.FieldMinutes],
        ["Chatter"] = [Concept.Leisure, Concept.Errand, Concept.Weather, Concept.Praise],
    };

    /// <summary>The concepts of one term, alternatives included.</summary>
    public static ConceptSet Parse(string term)
    {
        var set = default(ConceptSet);
        foreach (var name in term.Split('|'))
            if (Named.TryGetValue(name, out var concepts))
                set.Add(ConceptSet.Of(concepts));
            else
                set.Add(Enum.TryParse<Concept>(name, out var concept) ? concept : throw new ArgumentException($"No concept is called '{name}'.", nameof(term)));
        return set;
    }
}
