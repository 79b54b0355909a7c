using Sanmo.Core.Agenda;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

internal static class ReadMeetings
{
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(1);

    public static IReadOnlyList<Meeting> From(IReadOnlyList<FileRow<MeetingRow>> rows, FileReading reading, IReadOnlyList<Member> roster)
    {
        var seen = new Dictionary<string, int>();
        return [.. rows.Select(row => Read(row.Value, reading.Check(row.Place), seen, roster))];
    }

    private static Meeting Read(MeetingRow row, RowCheck check, Dictionary<string, int> seen, IReadOnlyList<Member> roster)
    {
        var number = check.Number($"number", row.Number, WorkKind.Meeting);
        check.Once($"number {number}", seen);
        var branch = row.Branch is { } id ? check.Branch($"branch", id) : null;
        var start = check.Time(row.Start);
        var end = check.Time(row.End) ?? start + UsualLength;
        check.Require(end > start, $"end {RowCheck.Show(end)} is not after start {RowCheck.Show(start)}");
        var attendees = row.Attendees is { } named
            ? check.Members($"attendee", named)
            : [.. roster.Where(member => branch is null || member.Branch == branch).Select(member => member.Id)];
        var schedule = check.Schedule(row.ScheduleVersion, row.ScheduledAt);
        return new(
            number,
            branch,
            row.Type ?? MeetingType.Other,
            check.Text($"title", row.Title),
            RowCheck.Optional(row.Topics),
            start,
            end,
            RowCheck.Optional(row.Place),
            row.Online ?? false,
            check.MemberOrNone($"host", row.Host),
            check.MemberOrNone($"recorder", row.Recorder),
            attendees,
            [.. (row.Leaves ?? []).Select(leave => Read(leave, check, attendees, $"M{number}", seen))],
            row.State ?? MeetingState.Planned,
            schedule.Version,
            schedule.At,
            check.MemberOrNone($"createdBy", row.CreatedBy),
            RowCheck.Optional(row.PartyGroup),
            row.Invitees is { Count: > 0 } invitees ? check.Members($"invitee", invitees) : null,
            row.Series is { } series ? check.Number($"series", series, WorkKind.Meeting) : null,
            RowCheck.Optional(row.Repeat),
            row.Occurrence,
            row.Moves,
            RowCheck.Optional(row.CancelReason),
            row.SignIns,
            row.Votes,
            row.Minutes,
            row.Decisions,
            row.MakeUps,
            row.Special,
            check.Time(row.ActualStart),
            check.Time(row.ActualEnd));
    }

    private static Leave Read(LeaveRow row, RowCheck check, IReadOnlyList<string> attendees, string meeting, Dictionary<string, int> seen)
    {
        var member = check.Member($"leave of", row.Member);
        check.Require(attendees.Contains(member), $"leave of \"{row.Member}\": this member is not among the attendees");
        check.Once($"leave of {row.Member} from {meeting}", seen);
        return new(member, RowCheck.Optional(row.Reason), row.State ?? LeaveState.Requested, check.Time(row.At),
            check.MemberOrNone($"leave asked by", row.AskedBy), check.MemberOrNone($"leave decided by", row.DecidedBy), check.Time(row.DecidedAt), RowCheck.Optional(row.Opinion));
    }
}
