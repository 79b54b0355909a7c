using System.Globalization;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;

namespace Sanmo.Bot.Features;

/// <summary>A pressed button as the slots that the same wish would have in words; pure.</summary>
internal static class SlotsOfPress
{
    public static Slots Of(string? pressed, IReadOnlyDictionary<string, string> values)
    {
        // A person after the number: whose part of it is meant.
        var (subject, person) = pressed?.Split('/', 2) is [var thing, var who] ? (thing, who) : (pressed, null);
        var slots = WorkRef.TryParse(subject, out var work) ? OfWork(work) with { Persons = person is null ? null : [person] } : Slots.Empty;
        return WithValues(slots, values);
    }

    // A field is named like the slot it fills; what cannot be read is left out, and the feature asks for it.
    /// <summary>What is known, and over it what was filled in.</summary>
    public static Slots WithValues(Slots slots, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return slots;
        return slots with
        {
            Reason = Text("reason") ?? slots.Reason,
            Note = Text("note") ?? slots.Note,
            Title = Text("title") ?? slots.Title,
            Name = Text("name") ?? slots.Name,
            EmployeeNo = Text("employeeNo") ?? slots.EmployeeNo,
            Place = Text("place") ?? slots.Place,
            Content = Text("content") ?? slots.Content,
            Decision = Text("decision") ?? slots.Decision,
            MeetingType = Text("meetingType") ?? slots.MeetingType,
            Language = Text("language") ?? slots.Language,
            Mode = Text("mode") ?? slots.Mode,
            Action = Text("action") ?? slots.Action,
            Status = Text("status") ?? slots.Status,
            Scope = Text("scope") ?? slots.Scope,
            NeedAck = YesNo("needAck") ?? slots.NeedAck,
            Urgent = YesNo("urgent") ?? slots.Urgent,
            Branch = Text("branch") is { } branch ? branch.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : slots.Branch,
            Persons = Text("persons") is { } persons ? persons.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : slots.Persons,
            Percent = Number("percent") ?? slots.Percent,
            Capacity = Number("capacity") ?? slots.Capacity,
            Date = Day("date") ?? slots.Date,
            Due = Day("due") ?? slots.Due,
            NewDate = Day("newDate") ?? slots.NewDate,
            NewTime = TimeOnly.TryParse(Text("newTime"), CultureInfo.InvariantCulture, out var time) ? time : slots.NewTime,
        };

        string? Text(string field) => values.GetValueOrDefault(field) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
        bool? YesNo(string field) => Text(field) switch { "yes" => true, "no" => false, _ => null };
        int? Number(string field) => int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        DateOnly? Day(string field) => DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", out var day) ? day : null;
    }

    private static Slots OfWork(WorkRef work)
    {
        var number = work.Number.ToString(CultureInfo.InvariantCulture);
        return work.Kind switch
        {
            WorkKind.Meeting => new() { MeetingId = number },
            WorkKind.Assignment => new() { AssignmentId = number },
            WorkKind.RectificationItem => new() { Item = number },
            WorkKind.VolunteerActivity => new() { ActivityId = number },
            WorkKind.AnnualTarget => new() { Code = number },
            _ => new() { NoticeId = number },
        };
    }
}
