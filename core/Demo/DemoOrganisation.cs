using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation;

namespace Sanmo.Core.Demo;

/// <summary>A made-up institute to try everything with; always the same for the same instant.</summary>
internal static class DemoOrganisation
{
    public const string TimeZone = "Asia/Shanghai";

    /// <param name="now">The demo clock's present: two months of work lie around it.</param>
    public static WholeOrganisation At(DateTimeOffset now, WorkCalendar calendar)
    {
        var days = new DemoDays(now, TimeZoneInfo.FindSystemTimeZoneById(TimeZone), calendar);
        var (notices, answers) = new DemoNotices(days).All();
        return new(
            "中州水务工程设计研究院",
            TimeZone,
            "zh",
            DemoBranches.All,
            DemoMembers.All,
            new DemoMeetings(days).All(),
            new DemoAssignments(days).All(),
            DemoItems.All(days),
            new DemoActivities(days).All(),
            notices,
            answers,
            []);
    }
}
