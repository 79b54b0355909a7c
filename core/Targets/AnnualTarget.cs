using Sanmo.Core.Agenda;
using Sanmo.Core.Redis;

namespace Sanmo.Core.Targets;

/// <summary>What a branch, or the whole organisation, means to reach within a year.</summary>
/// <param name="Branch">Null for the whole organisation's.</param>
/// <param name="Unit">Of the figures: <c>万元</c>, <c>projects</c>; may be empty.</param>
/// <param name="Owner">The member id of who reports how far it is.</param>
/// <param name="Checkpoints">What should be reached by the end of each of the four quarters, in percent.</param>
/// <param name="Dropped">Registered by mistake.</param>
internal sealed record AnnualTarget(
    int Number, int Year, string? Branch, string Title, string Unit, decimal Goal, decimal Done, string Owner,
    IReadOnlyList<int> Checkpoints, IReadOnlyList<TargetReport> Reports, int ScheduleVersion, DateTimeOffset ScheduledAt, bool Dropped = false)
{
    /// <summary>A quarter of the goal in each quarter.</summary>
    public static IReadOnlyList<int> Evenly { get; } = [25, 50, 75, 100];

    public WorkRef Work => new(WorkKind.AnnualTarget, Number);
    public Scope Scope => Scope.Of(Branch);

    /// <summary>May be more than 100.</summary>
    public int Percent => Goal == 0 ? 100 : (int)(100 * Done / Goal);

    public bool IsReached => Done >= Goal;

    /// <summary>What should be reached on a day, between the checkpoints before and after it; 0 before its year.</summary>
    public int Expected(DateOnly today)
    {
        if (today.Year != Year)
            return today.Year < Year ? 0 : 100;
        var quarter = (today.Month - 1) / 3;
        var (from, until) = (new DateOnly(Year, quarter * 3 + 1, 1), new DateOnly(Year, quarter * 3 + 1, 1).AddMonths(3));
        var before = quarter == 0 ? 0 : Checkpoints[quarter - 1];
        return before + (Checkpoints[quarter] - before) * (today.DayNumber - from.DayNumber + 1) / (until.DayNumber - from.DayNumber);
    }

    public TargetLight Light(DateOnly today)
    {
        var expected = Expected(today);
        return Percent >= expected ? TargetLight.Green : Percent * 5 >= expected * 4 ? TargetLight.Yellow : TargetLight.Red;
    }
}
