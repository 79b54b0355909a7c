namespace Sanmo.Core.Agenda;

/// <summary>One thing a member has to do, as the agenda shows it without reading the work itself.</summary>
/// <param name="Step">The milestone's number from 1, for a step of an item; 0 for the whole.</param>
/// <param name="At">The start, or the deadline; a deadline without a clock time is the end of that local day.</param>
/// <param name="Until">The end of a meeting or event; null for a deadline.</param>
/// <param name="AllDay">The deadline has no clock time: only the date counts.</param>
internal sealed record AgendaEntry(
    WorkRef Work,
    int Step,
    AgendaPart Part,
    DateTimeOffset At,
    DateTimeOffset? Until,
    bool AllDay,
    string Title,
    string? Place)
{
    /// <summary>The field it is kept under; one member has a piece of work once for each part and step.</summary>
    public string Field => FieldOf(Work, Part, Step);

    public static string FieldOf(WorkRef work, AgendaPart part, int step) => $"{work}/{part}/{step}";

    /// <summary>Takes place at a time; everything else has to be done by a time.</summary>
    public bool TakesPlace => Part is AgendaPart.Attend or AgendaPart.TakePart;
}
