using Sanmo.Bot.Understanding.Names;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Parts;

/// <summary>Which thing a line speaks of.</summary>
internal static class Refer
{
    private static readonly System.Buffers.SearchValues<string> Units = System.Buffers.SearchValues.Create(["支", "branch", "院", "institute", "群", "group"], StringComparison.Ordinal);
    private static readonly (Concept Concept, string Name)[] Types =
    [
        (Concept.TypeGeneral, "general"), (Concept.TypeCommittee, "committee"), (Concept.TypeGroup, "group"), (Concept.TypeLecture, "lecture"),
        (Concept.TypeThemeDay, "themeday"), (Concept.TypeOrgLife, "orglife"), (Concept.TypeSpecial, "special"),
    ];

    public static string? Number(this Reading reading, NumberKind kind)
    {
        foreach (var number in reading.Numbers)
            if (number.Kind == kind)
                return number.Text;
        return null;
    }

    public static int? Count(this Reading reading, NumberKind kind)
    {
        foreach (var number in reading.Numbers)
            if (number.Kind == kind)
                return number.Value;
        return null;
    }

    /// <summary>A rectification item: by its own number, or by a bare one, which then belongs to it.</summary>
    public static string? Item(this Reading reading) => reading.Number(NumberKind.Item) ?? reading.Loose(orDay: true);

    public static string? Activity(this Reading reading) => reading.Number(NumberKind.Activity) ?? reading.Loose(orDay: false);

    /// <summary>A number that nothing in the line claims; marked ones first.</summary>
    /// <param name="orDay">Whether a "26号" counts, which may also be a date.</param>
    public static string? Loose(this Reading reading, bool orDay)
    {
        foreach (var number in reading.Numbers)
            if (number.Kind == NumberKind.Loose && number.IsMarked && (orDay || !number.OrDay))
                return number.Text;
        foreach (var number in reading.Numbers)
            if (number.Kind == NumberKind.Loose && (orDay || !number.OrDay))
                return number.Text;
        return null;
    }

    /// <summary>The type of meeting named first.</summary>
    public static string? MeetingType(this Reading reading)
    {
        foreach (var token in reading.Tokens)
        {
            if (reading.Marks[token.Start] is Mark.Time or Mark.Number or Mark.Name)
                continue;
            var concepts = reading.ConceptsOf(token);
            foreach (var (concept, name) in Types)
                if (concepts.Has(concept))
                    return name;
        }
        return null;
    }

    public static IReadOnlyList<string>? BranchIds(this Reading reading, int start = 0, int end = int.MaxValue)
    {
        List<string>? ids = null;
        foreach (var branch in reading.Branches)
            if (branch.Start >= start && branch.End <= end && !(ids ??= []).Contains(branch.Value))
                ids.Add(branch.Value);
        return ids;
    }

    /// <summary>Branches said as such; "everyone who…" narrows to people and names none.</summary>
    public static IReadOnlyList<string>? NamedBranchIds(this Reading reading)
    {
        List<string>? ids = null;
        foreach (var branch in reading.Branches)
            if ((branch.Value != FindBranches.All || reading.Plain.AsSpan(branch.Start, branch.Length).ContainsAny(Units)) && !(ids ??= []).Contains(branch.Value))
                ids.Add(branch.Value);
        return ids is { Count: 0 } ? null : ids;
    }

    public static IReadOnlyList<string>? PersonNames(this Reading reading)
    {
        List<string>? names = null;
        foreach (var person in reading.Persons)
            if (!(names ??= []).Contains(person.Value))
                names.Add(person.Value);
        return names;
    }

    /// <summary>Number, type, title and time of the meeting meant, from a stretch of the line.</summary>
    public static Slots Meeting(this Reading reading, When when)
    {
        var id = reading.Number(NumberKind.Meeting) ?? reading.Loose(orDay: false);
        var type = reading.MeetingType();
        var start = when.From is not null || when.Clock is not null ? when.Start(reading.Around.Now) : null;
        return new()
        {
            MeetingId = id,
            MeetingType = type,
            Meeting = id is null && type is null ? FreeText.MeetingTitle(reading) : null,
            Start = start,
            Date = start is null ? when.Date : null,
            Range = start is null ? when.Days : null,
            Part = when.Part,
        };
    }
}
