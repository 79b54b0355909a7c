using System.Text.Json;
using Sanmo.Core.Organisation.Rows;
using Sanmo.Core.Organisation.Sections;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>Reads an organisation file whole, or says everything that is wrong with it.</summary>
internal static class ReadOrganisation
{
    /// <param name="now">When work counts as scheduled whose row does not say so.</param>
    /// <param name="kept">What is kept already: a file may refer to it, and must not contradict it.</param>
    public static OrganisationReading From(Stream stream, DateTimeOffset now, WholeOrganisation? kept = null)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var problems = new Problems();
        using var document = ParseJson.From(buffer.ToArray(), problems);
        if (document is null)
            return new(null, problems.All);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            problems.Add(RowPlace.File, $"it should hold one object {{ }} with the sections organisation, branches, members and so on");
            return new(null, problems.All);
        }
        var organisation = Read(new(document.RootElement, problems), now, kept ?? WholeOrganisation.Empty, problems);
        return new(problems.StopImport ? null : organisation, problems.All);
    }

    /// <summary>From rows that another kind of file was taken apart into.</summary>
    /// <param name="problems">What was found wrong on the way.</param>
    public static OrganisationReading From(JsonElement file, RowPlaces places, Problems problems, DateTimeOffset now, WholeOrganisation kept)
    {
        var organisation = Read(new(file, problems, places), now, kept, problems);
        return new(problems.StopImport ? null : organisation, problems.All);
    }

    private static WholeOrganisation Read(ReadRows rows, DateTimeOffset now, WholeOrganisation kept, Problems problems)
    {
        rows.CheckSections();
        var json = RowsJson.Default;
        var head = rows.Organisation();
        var timeZone = head?.Value.TimeZone ?? kept.TimeZone;
        var zone = FindZone(timeZone, problems);
        var reading = new FileReading(new(rows, kept), zone, TimeZoneInfo.ConvertTime(now, zone), problems);
        var name = head is null ? kept.Name : reading.Check(head.Place).Text($"name", head.Value.Name);
        var language = head is null ? kept.Language : reading.Check(head.Place).Language(head.Value.Language) ?? kept.Language;

        var branchRows = rows.Of("branches", json.BranchRow);
        var branches = ReadBranches.From(branchRows, reading, kept.Branches);
        var members = ReadMembers.From(rows.Of("members", json.MemberRow), reading, kept.Members);
        var inFile = members.Select(member => member.Id).ToHashSet();
        var roster = kept.Members.Where(member => !inFile.Contains(member.Id)).Concat(members).ToList();
        WarnOfMissingSecretaries.In(branchRows, roster, problems);

        var meetings = ReadMeetings.From(rows.Of("meetings", json.MeetingRow), reading, roster);
        var assignments = ReadAssignments.From(rows.Of("assignments", json.AssignmentRow), reading, kept.Assignments);
        var items = ReadRectificationItems.From(rows.Of("rectificationItems", json.RectificationItemRow), reading);
        var activities = ReadVolunteerEvents.From(rows.Of("volunteerEvents", json.VolunteerEventRow), reading, roster);
        var (notices, answers) = ReadNotices.From(rows.Of("notices", json.NoticeRow), reading, roster);
        var targets = ReadAnnualTargets.From(rows.Of("annualTargets", json.AnnualTargetRow), reading);
        var organisation = new WholeOrganisation(name, timeZone, language, branches, members, meetings, assignments, items, activities, notices, answers, targets);
        RefuseMoves.In(organisation, kept, reading);
        return organisation;
    }

    private static TimeZoneInfo FindZone(string name, Problems problems)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
            return zone;
        problems.Add(new("organisation", 0, null), $"timeZone \"{name}\" is not known; it is an IANA name, for example {WholeOrganisation.Empty.TimeZone}");
        return TimeZoneInfo.FindSystemTimeZoneById(WholeOrganisation.Empty.TimeZone);
    }
}
