namespace Sanmo.Core.Calendars;

/// <param name="Name">The festival the day belongs to, in Chinese as published (国庆节).</param>
/// <param name="IsOffDay">False for a make-up workday.</param>
internal sealed record Holiday(string Name, DateOnly Date, bool IsOffDay);
