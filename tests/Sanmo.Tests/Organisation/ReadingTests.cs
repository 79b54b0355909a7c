using System.Text.Json.Nodes;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Tests.Organisation;

public sealed class ReadingTests
{
    [Fact]
    public void A_time_without_an_offset_is_meant_in_the_organisations_zone_and_a_stated_offset_counts()
    {
        var meeting = Written.Good(SmallFile.With(file =>
        {
            file.Row("meetings", 1)["start"] = "2026-12-02 15:30";
            file.Row("meetings", 1)["end"] = "2026-12-02T08:30:00Z";
        })).Meetings[0];

        Assert.Equal(new DateTimeOffset(2026, 12, 2, 15, 30, 0, TimeSpan.FromHours(8)), meeting.Start);
        Assert.Equal(new DateTimeOffset(2026, 12, 2, 16, 30, 0, TimeSpan.FromHours(8)), meeting.End);
        Assert.Equal(TimeSpan.FromHours(8), meeting.End.Offset);
    }

    [Fact]
    public void What_a_row_leaves_out_gets_its_usual_value()
    {
        var organisation = Written.Good(SmallFile.With(file => file.Row("meetings", 1).Remove("end")));
        var meeting = organisation.Meetings[0];

        Assert.Equal(TimeSpan.FromHours(1), meeting.End - meeting.Start);
        Assert.Equal(["m-1007", "m-1008"], meeting.Attendees);
        Assert.Equal(MeetingState.Planned, meeting.State);
        Assert.Equal(Written.Now, meeting.ScheduledAt);
        Assert.Equal([Role.Member], organisation.Members[3].Roles);
        Assert.Equal(["m-1001", "m-1002", "m-1007", "m-1008"], organisation.Notices[0].Recipients.Order());
        Assert.True(organisation.Notices[0].NeedAck);
    }

    [Fact]
    public void An_immediate_item_without_a_date_is_due_seven_days_after_the_finding() =>
        Assert.Equal(new DateOnly(2026, 11, 27), Written.Good(SmallFile.Text).Items[0].Due);

    [Fact]
    public void A_long_term_item_needs_no_date_and_is_kept_up()
    {
        var item = Written.Good(SmallFile.With(file => file.Row("rectificationItems", 1)["kind"] = "longTerm")).Items[0];

        Assert.Equal((ResolutionKind.LongTerm, null, true), (item.Kind, item.Due, item.Sustain));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("\"12\"", 12)]
    [InlineData("\"ZG-012\"", 12)]
    [InlineData("\"zg-12\"", 12)]
    public void A_number_is_read_as_people_write_it(string number, int expected) =>
        Assert.Equal(expected, Written.Good(SmallFile.With(file => file.Row("rectificationItems", 1)["number"] = JsonNode.Parse(number))).Items[0].Number);

    [Fact]
    public void People_are_referred_to_by_id_or_employee_number()
    {
        var item = Written.Good(SmallFile.With(file => file.Row("rectificationItems", 1)["owner"] = "m-1007")).Items[0];

        Assert.Equal(("m-1007", "m-1001"), (item.Owner, item.Leader));
    }

    [Fact]
    public void A_file_with_one_section_may_refer_to_what_is_kept_already()
    {
        var kept = Written.Good(SmallFile.Text);
        var next = Written.Good("""{"meetings": [{"number": 2, "branch": "branch-1", "type": "themeDay", "title": "主题党日", "start": "2026-12-10T14:30", "host": "E1007"}]}""", kept);

        Assert.Equal(["m-1007", "m-1008"], next.Meetings[0].Attendees);
        Assert.Equal((kept.Name, kept.TimeZone, kept.Language), (next.Name, next.TimeZone, next.Language));
        Assert.Empty(next.Members);
    }
}
