namespace Sanmo.Core.Volunteering;

/// <param name="From">Null before the first confirmation.</param>
internal sealed record HoursChange(decimal? From, decimal To, string By, DateTimeOffset At, string Reason);
