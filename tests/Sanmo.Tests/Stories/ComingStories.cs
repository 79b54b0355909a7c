using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>"Still coming?" on the day before a volunteer event.</summary>
public sealed class ComingStories(Stores stores)
{
    [Theory, OnEveryStore]
    public async Task Who_says_yes_is_counted_for_the_organiser_and_who_has_not_is_named_to_those_alone_who_run_it(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var activity = (await institute.Works.Activities.ListAllAsync()).Select(kept => kept.Value)
            .First(one => one.State == VolunteerState.Published && one.Start > institute.Now && one.Participants.Count(member => member != one.Organiser) >= 2);
        var (yes, silent) = (activity.Participants.First(member => member != activity.Organiser), activity.Participants.Last(member => member != activity.Organiser));
        await institute.TurnClockToAsync(activity.Start.AddDays(-1).ToOffset(TimeSpan.FromHours(8)).Date.AddHours(18.2).ToString("yyyy-MM-dd'T'HH:mm:ss+08:00", null));

        var asked = institute.Platform.To(await AccountAsync(institute, yes)).Last(one => one.Reply.Buttons?.Any(button => button.Action == VolunteerOrders.Coming) == true);
        var pressed = await institute.PressAsync(await AccountAsync(institute, yes), asked.Reply.Buttons!.First(button => button.Action == VolunteerOrders.Coming));
        Assert.Contains("✔", pressed, StringComparison.Ordinal);

        Assert.NotNull((await institute.Works.Activities.FindAsync(activity.Number))!.Value.Find(yes)!.ComingAt);
        var roster = await institute.RosterAsync();
        var organiser = await institute.SayAsync(await AccountAsync(institute, activity.Organiser), $"{activity.Work} 报名名单");
        var member = await institute.SayAsync(await AccountAsync(institute, yes), $"{activity.Work} 报名名单");
        Assert.Matches("已说会来 1 人|1 said they are coming", organiser);
        var open = organiser.Split('\n').Single(line => line.Contains("还没回复", StringComparison.Ordinal) || line.Contains("have not answered", StringComparison.Ordinal));
        Assert.Contains(roster.NameOf(silent, open.Contains("还没回复", StringComparison.Ordinal) ? "zh" : "en"), open, StringComparison.Ordinal);
        Assert.DoesNotContain(member.Split('\n'), line => (line.Contains("还没回复", StringComparison.Ordinal) || line.Contains("have not answered", StringComparison.Ordinal)) && (line.Contains('：', StringComparison.Ordinal) || line.Contains(": ", StringComparison.Ordinal)));
        Assert.DoesNotContain("✔", await institute.PressAsync(await AccountAsync(institute, yes), VolunteerOrders.Coming, activity.Work.ToString()), StringComparison.Ordinal);
    }

    [Theory, OnEveryStore]
    public async Task Whoever_gets_a_place_is_offered_the_own_calendar_where_there_is_one(StoreKind kind)
    {
        await using var institute = await Institute.OpenAsync(stores, kind);
        var activity = (await institute.Works.Activities.ListAllAsync()).Select(kept => kept.Value).First(one => one.State == VolunteerState.Published && one.Start > institute.Now.AddDays(1) && one.Left is null or > 1 && one.IsOpenTo("branch-1"));
        var two = new[] { ("m-1014", "29:demo-e1014"), ("m-1010", "29:zoe"), ("m-1011", "29:demo-e1011") }.Where(one => !activity.Involved.Contains(one.Item1)).Take(2).ToList();

        Assert.DoesNotContain("加入我的日历", await institute.SayAsync(two[0].Item2, $"报名 {activity.Work}"), StringComparison.Ordinal);
        institute.Pages = "https://pages.example";
        Assert.Contains("[加入我的日历]", await institute.SayAsync(two[1].Item2, $"报名 {activity.Work}"), StringComparison.Ordinal);
        Assert.Contains("https://pages.example/calendar/", await institute.PressAsync(two[1].Item2, CalendarOrders.Feed), StringComparison.Ordinal);
    }

    private static async Task<string> AccountAsync(Institute institute, string member) => (await institute.RosterAsync()).FindMember(member)!.Accounts[0].Id;
}
