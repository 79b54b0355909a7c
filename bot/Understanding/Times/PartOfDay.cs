namespace Sanmo.Bot.Understanding.Times;

/// <summary>A part of the local day: said instead of a clock time, or beside one.</summary>
internal enum PartOfDay
{
    Morning,
    Noon,
    Afternoon,
    Evening,
}
