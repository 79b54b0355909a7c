using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.State;

public sealed class CadenceTests
{
    private static readonly LocalZone _zone = new(Desk.Beijing);
    private static readonly DateOnly _day = new(2026, 11, 20);

    [Fact]
    public void A_month_lacks_what_is_neither_held_nor_planned()
    {
        Assert.Equal([MeetingType.Committee, MeetingType.Group], Cadence.MissingInMonth([], _day, 9, true, _zone));
        Assert.Equal([MeetingType.Group], Cadence.MissingInMonth([Of(MeetingType.Committee, "11-26 15:00")], _day, 9, true, _zone));
        Assert.Equal([MeetingType.Committee, MeetingType.Group], Cadence.MissingInMonth([Of(MeetingType.Committee, "11-26 15:00") with { State = MeetingState.Cancelled }], _day, 9, true, _zone));
        Assert.Equal([MeetingType.Committee, MeetingType.Group], Cadence.MissingInMonth([Of(MeetingType.Committee, "10-30 15:00")], _day, 9, true, _zone));
    }

    [Fact]
    public void A_small_branch_has_no_committee_and_an_undivided_one_no_groups() => Assert.Empty(Cadence.MissingInMonth([], _day, 5, false, _zone));

    [Fact]
    public void A_quarter_lacks_its_general_meeting_until_there_is_one()
    {
        Assert.Equal([MeetingType.General], Cadence.MissingInQuarter([], new(2026, 12, 1), _zone));
        Assert.Empty(Cadence.MissingInQuarter([Of(MeetingType.General, "10-15 15:00")], new(2026, 12, 1), _zone));
        Assert.Equal([MeetingType.General], Cadence.MissingInQuarter([Of(MeetingType.General, "09-15 15:00")], new(2026, 12, 1), _zone));
    }

    private static Meeting Of(MeetingType type, string start) => Desk.Meeting(start) with { Type = type };
}
