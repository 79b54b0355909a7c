namespace Sanmo.Core.Calendars;

/// <summary>What is off besides weekends in a year without a file.</summary>
internal enum HolidayFallback
{
    /// <summary>Nothing: for an organisation that keeps other holidays.</summary>
    None,

    /// <summary>1 January, 1–2 May, 1–3 October.</summary>
    Fixed,

    /// <summary>The fixed days, the eve and first three days of the Spring Festival, Qingming, Dragon Boat and Mid-Autumn.</summary>
    Lunar,
}
