using Sanmo.Core.Agenda;
using Sanmo.Core.Demo;
using Sanmo.Core.Calendars;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

public sealed class AskingStories(Stores stores)
{
    private const string Zoe = "29:zoe";
    private const string Group = "19:group-1@thread.v2";

    [Theory, OnEveryStore]
    public async Task A_member_who_asks_for_the_week_gets_all_of_it_in_order_and_nothing_of_anybody_else(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var demo = DemoOrganisation.At(institute.Now, institute.Get<WorkCalendar>());
        var (monday, sunday) = (new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29));
        bool InWeek(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime) is var day && monday <= day && day <= sunday;
        var mine = demo.Meetings.Where(meeting => meeting.Attendees.Contains("m-1010") && !meeting.IsExcused("m-1010") && InWeek(meeting.Start) && meeting.State != Core.Meetings.MeetingState.Cancelled).Select(meeting => (At: meeting.Start, meeting.Work, meeting.Title))
            .Concat(demo.Assignments.Where(assignment => assignment.IsOpenFor("m-1010") && monday <= assignment.Due && assignment.Due <= sunday).Select(assignment => (At: new DateTimeOffset(assignment.Due.ToDateTime(new(23, 59)), TimeSpan.FromHours(8)), assignment.Work, assignment.Title)))
            .Concat(demo.Activities.Where(activity => activity.Participants.Contains("m-1010") && InWeek(activity.Start)).Select(activity => (At: activity.Start, activity.Work, activity.Title)))
            .OrderBy(thing => thing.At).ToList();
        Assert.NotEmpty(mine);

        var said = await institute.SayAsync(Zoe, "我这周有什么安排");

        var places = mine.Select(thing => said.IndexOf(thing.Title, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.All(mine, thing => Assert.Contains(thing.Work.Kind == WorkKind.VolunteerActivity ? $"志愿活动 {thing.Work}" : thing.Work.ToString(), said, StringComparison.Ordinal));
        Assert.Contains("（周", said, StringComparison.Ordinal);
        var others = demo.Meetings.Where(meeting => !meeting.Attendees.Contains("m-1010") && InWeek(meeting.Start)).Select(meeting => $"会议 {meeting.Work} ")
            .Concat(demo.Items.Where(item => item.Owner != "m-1010" && item.Milestones.All(step => step.Owner != "m-1010")).Select(item => item.Work.ToString()));
        Assert.All(others, other => Assert.DoesNotContain(other, said, StringComparison.Ordinal));
    }

    [Theory, OnEveryStore]
    public async Task Asked_in_the_group_the_answer_is_private_and_the_group_gets_a_pointer(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var inGroup = await institute.SayInGroupAsync(Zoe, Group, "我这周有什么安排");

        Assert.Equal("已私聊发给您。", inGroup);
        var alone = Assert.Single(institute.Platform.To(Zoe));
        Assert.Contains("您的安排", alone.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Who_only_says_hello_is_greeted_by_name_and_shown_what_to_do_next(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("卓怡", await institute.SayAsync(Zoe, "你好！"), StringComparison.Ordinal);
        Assert.Contains("我这周有什么安排", await institute.SayAsync(Zoe, "在吗"), StringComparison.Ordinal);
        Assert.Contains("不客气", await institute.SayAsync(Zoe, "谢谢您！"), StringComparison.Ordinal);
        Assert.Equal("", await institute.SayInGroupAsync(Zoe, Group, "大家早上好", mention: false));
    }

    [Theory, OnEveryStore]
    public async Task Chatter_in_the_group_is_left_alone(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Equal("", await institute.SayInGroupAsync(Zoe, Group, "中午一块儿吃饭吧", mention: false));
        Assert.Empty(institute.Platform.Arrivals);
    }

    [Theory, OnEveryStore]
    public async Task An_english_question_is_answered_in_english_to_who_has_not_chosen_a_language(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("Your schedule", await institute.SayAsync(Zoe, "what do I have this week?"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_message_that_the_platform_delivers_twice_is_answered_once(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var first = await institute.HearAsync(Zoe, "帮助", null, mentioned: true, press: null, id: "same");
        var second = await institute.HearAsync(Zoe, "帮助", null, mentioned: true, press: null, id: "same");

        Assert.NotEqual("", first);
        Assert.Equal("", second);
    }

    [Theory, OnEveryStore]
    public async Task The_next_lecture_is_found_by_its_type(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        Assert.Contains("党课", await institute.SayAsync(Zoe, "下次党课什么时候"), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task A_secretary_sees_the_overdue_items_of_the_own_branch_with_names_and_a_member_sees_numbers_only(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var overdue = (await institute.Works.Items.ListAllAsync()).Select(kept => kept.Value).Where(item => item.Branch == "branch-1" && item.IsOverdue(new(2026, 11, 23))).ToList();
        Assert.NotEmpty(overdue);

        var secretary = await institute.SayAsync("user-id-0", "本支部逾期整改清单");
        var member = await institute.SayAsync("29:demo-e1014", "本支部逾期整改清单");

        Assert.All(overdue, item => Assert.Contains(item.Work.ToString(), secretary, StringComparison.Ordinal));
        Assert.All(overdue, item => Assert.DoesNotContain(item.Problem, member, StringComparison.Ordinal));
        Assert.Contains("项整改超期", member, StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Another_branchs_items_are_refused_and_the_refusal_says_who_can(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);

        var said = await institute.SayAsync("user-id-0", "二支部逾期整改清单");

        Assert.Contains("党委办公室", said, StringComparison.Ordinal);
        Assert.Contains("宋雅文", said, StringComparison.Ordinal);
    }
}
