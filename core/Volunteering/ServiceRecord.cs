using Sanmo.Core.Calendars;

namespace Sanmo.Core.Volunteering;

/// <summary>One member's service over some days: a branch's record, not the official certificate.</summary>
internal sealed record ServiceRecord(string Member, IReadOnlyList<ServiceLine> Lines)
{
    /// <summary>Confirmed hours only.</summary>
    public decimal Hours => Lines.Where(line => line.SignUp.HoursBy is not null).Sum(line => line.SignUp.Hours ?? 0);

    public int InSeries => Lines.Count(line => line.Activity.Series is not null);
    public int OneOffs => Lines.Count - InSeries;

    /// <summary>What somebody took part in, oldest first; pure.</summary>
    /// <param name="until">Included, as is <paramref name="from"/>.</param>
    public static ServiceRecord Of(string member, IEnumerable<VolunteerActivity> activities, DateOnly from, DateOnly until, LocalZone zone) => new(member,
        [.. activities
            .Where(activity => activity.State is not (VolunteerState.Cancelled or VolunteerState.Declined) && zone.DateOf(activity.Start) is var day && day >= from && day <= until)
            .OrderBy(activity => activity.Start)
            .Select(activity => (activity, SignUp: activity.Find(member)))
            .Where(pair => pair.SignUp is { Attended: true })
            .Select(pair => new ServiceLine(pair.activity, pair.SignUp!))]);
}
