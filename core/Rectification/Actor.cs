using Sanmo.Core.Calendars;
using Sanmo.Core.Members;

namespace Sanmo.Core.Rectification;

/// <summary>Who takes a step, and when.</summary>
/// <param name="Now">In the organisation's zone.</param>
internal sealed record Actor(Member Member, DateTimeOffset Now, Roster Roster, WorkCalendar Calendar)
{
    public string Id => Member.Id;
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
