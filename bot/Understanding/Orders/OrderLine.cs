using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <param name="Rest">What follows the phrase, as typed, without the number right behind it and without marks around; null when nothing does.</param>
internal sealed record OrderLine(Reading Reading, string? Rest)
{
    public Slots WithItem => new() { Item = Reading.Item() };
    public Slots WithMeeting => new() { MeetingId = Reading.Number(NumberKind.Meeting) ?? Reading.Loose(orDay: false) };
    public Slots WithActivity => new() { ActivityId = Reading.Activity() };
    public Slots WithNotice => new() { NoticeId = Reading.Number(NumberKind.Notice) ?? Reading.Loose(orDay: false) };
    public Slots WithAssignment => new() { AssignmentId = Reading.Number(NumberKind.Assignment) ?? Reading.Loose(orDay: false) };

    /// <summary>The last day said, included: a limit stands behind what it limits.</summary>
    public DateOnly? LastDay => Reading.Times.LastOrDefault(time => time.To is not null)?.To;

    /// <summary>The slots of whichever kind of number the line holds.</summary>
    public Slots WithWork => new()
    {
        Item = Reading.Number(NumberKind.Item),
        MeetingId = Reading.Number(NumberKind.Meeting),
        ActivityId = Reading.Number(NumberKind.Activity),
        NoticeId = Reading.Number(NumberKind.Notice),
        AssignmentId = Reading.Number(NumberKind.Assignment),
    };
}
