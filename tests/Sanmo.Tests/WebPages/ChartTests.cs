using System.Net;
using System.Text.RegularExpressions;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Tests.WebPages;

/// <summary>What stands on the pages of figures and of tasks is what is kept.</summary>
public sealed partial class ChartTests(DemoPages demo) : IClassFixture<DemoPages>
{
    [Fact]
    public async Task The_bars_of_the_branches_say_how_many_items_are_closed_open_and_overdue()
    {
        var bars = Rows(await ReadAsync("console/branches?as=E1003&lang=en"), "Rectification items");
        var items = (await demo.Host.Get<WorkStores>().Items.ListAllAsync()).Select(kept => kept.Value).ToList();
        var roster = await demo.Host.Get<RosterCache>().GetAsync();

        Assert.Equal(roster.Branches.Select(branch => branch.NameEn), bars.Select(bar => bar.Name));
        foreach (var (branch, bar) in roster.Branches.Zip(bars))
        {
            var mine = items.Where(item => item.Branch == branch.Id && item.Status != RectificationStatus.Cancelled).ToList();
            var (closed, overdue) = (mine.Count(item => item.Status == RectificationStatus.Closed), mine.Count(item => item.IsOverdue(Today)));
            Assert.Equal($"closed {closed}, open {mine.Count - closed - overdue}, overdue {overdue}", bar.Said);
        }

        Assert.Contains(bars, bar => !bar.Said.EndsWith("overdue 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bars_of_the_usual_meetings_hold_each_stretch_once_and_a_secretary_sees_the_own_branch()
    {
        var all = Rows(await ReadAsync("console/branches?as=E1003&lang=en"), "Usual meetings this quarter");
        Assert.Equal(6, all.Count);
        Assert.All(all, bar => Assert.Matches(@"^held \d+, planned \d+, not held yet \d+, exempt \d+$", bar.Said));
        Assert.Equal(["First Branch"], Rows(await ReadAsync("console/branches?as=E1007&lang=en"), "Usual meetings this quarter").Select(bar => bar.Name));
    }

    [Fact]
    public async Task The_tasks_page_shows_a_deployed_task_with_its_branches_and_keeps_other_branches_tasks_from_a_secretary()
    {
        var office = await ReadAsync("console/tasks?as=E1003&lang=en");
        var parts = (await demo.Host.Get<WorkStores>().Assignments.ListAllAsync()).Select(kept => kept.Value).Where(one => one.Parent == 1).ToList();
        Assert.Contains($"{parts.Count(part => part.State == AssignmentState.Done)} / {parts.Count}", office, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part.Work.ToString(), office, StringComparison.Ordinal));
        Assert.Contains("管网台账字段说明", office, StringComparison.Ordinal);

        var secretary = await ReadAsync("console/tasks?as=E1007&lang=en");
        Assert.Contains("整理前三季度学习台账", secretary, StringComparison.Ordinal);
        Assert.DoesNotContain("管网台账字段说明", secretary, StringComparison.Ordinal);
    }

    private DateOnly Today => demo.Host.Get<LocalZone>().DateOf(demo.Host.Get<TimeProvider>().GetUtcNow());

    private async Task<string> ReadAsync(string page) => WebUtility.HtmlDecode(await demo.Host.Browser().GetStringAsync(new Uri(page, UriKind.Relative)));

    private static List<(string Name, string Said)> Rows(string page, string caption)
    {
        var table = page.Split("<table class=\"bars\"").Single(part => part.Contains($"<caption>{caption}</caption>", StringComparison.Ordinal)).Split("</table>")[0];
        return [.. Bar().Matches(table).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
    }

    [GeneratedRegex("""<th scope="row">(.*?)</th>.*?<span class="sr">(.*?)</span>""", RegexOptions.Singleline)]
    private static partial Regex Bar();
}
