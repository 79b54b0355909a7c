using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class MeetingCreate
{
    public static IntentTable Table { get; } = new(
        Intent.MeetingCreate,
        "Put a new meeting on the calendar.",
        [
            new(0.94, "Make|Hold AMeeting Clock !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !AskWho !AskWhen !AskWhere !AskWhat !AskHow !Nudge !Snooze !NoReminders !NotAcked !Past !Item !FieldMinutes"),
            new(0.93, "^AMeeting Clock !MeetingNo !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Ask !Nudge !Snooze !NoReminders !Past !Show !Detail !FieldHost !FieldMaterials !Shift !TimeTo"),
            new(0.92, "Type Clock !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Ask !Field !Nudge !Snooze !NoReminders !Past !Show !Detail"),
            new(0.9, "Make AMeeting Day|DayPart !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Ask !Nudge !Snooze !NoReminders !Past !Field !Show !Next"),
            new(0.88, "AMeeting Clock Bare|Brief|Branch|Place !MeetingNo !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Ask !Field !Nudge !Past !Show !Chatter"),
            new(0.84, "^Make AMeeting !Cancel !Off !Move !Postpone !Leave !CannotCome !Ask !Nudge !Past !MeetingNo !Show !Field !Next"),
            new(0.82, "Type Hold Day !Cancel !Off !Move !Postpone !Earlier !Leave !CannotCome !Ask !Nudge !Past !Field !Show !Detail !Next"),
            new(0.7, "Type Day Hold|Make|Place|Branch !Cancel !Off !Move !Postpone !Leave !CannotCome !Ask !Past !Field !Show !Next !Nudge"),
            new(0.64, "Hold AMeeting Bare !MeetingNo !Cancel !Off !Move !Postpone !Leave !CannotCome !Ask !Past !Show !Next !Chatter"),
        ],
        Fill)
    {
        HasFreeText = true,
        Examples = ["下周三下午3点半开支委会", "约个会，明天上午十点到十一点半，讨论志愿服务方案", "schedule a committee meeting next Wed 3:30pm", "quick meeting today half past four"],
    };

    private static readonly string[] TopicMarks = ["议题是", "议题:", "议题", "主题是", "主题:", "内容是", "研究", "商量", "讨论", "学习", "about ", "to discuss ", "discuss ", " on the ", "topic:", "topic ", "agenda:", " re ", "regarding "];
    private static readonly ConceptSet AfterTopic = ConceptSet.Of(Concept.Make, Concept.FieldPlace);

    private static Slots Fill(Reading reading)
    {
        var when = When.In(reading);
        var now = reading.Around.Now;
        var start = when.Start(now);
        var end = when.End(now);
        var type = reading.MeetingType();
        var place = Whereabouts.Marked(reading);
        var title = Title(reading, type, place);
        if (title is not null && Whereabouts.HeldThere(title) is var (there, held))
            (place, title) = (place ?? there, held);
        var rule = reading.Times.Find(time => time.Kind == Times.TimeKind.Rule);
        return new()
        {
            Repeat = rule?.Rule,
            NewTime = rule?.Clock,
            Start = start,
            End = end,
            Date = start is null ? when.Date : null,
            Range = start is null ? when.Days : null,
            Part = when.Part,
            DurationMinutes = end is null ? Minutes(reading) : null,
            MeetingType = type,
            Branch = reading.BranchIds(),
            Place = place ?? Whereabouts.Named(reading, title),
            Title = title,
        };
    }

    private static int? Minutes(Reading reading)
    {
        foreach (var time in reading.Times)
            if (time is { Kind: Times.TimeKind.Amount, Amount.Minutes: > 0 and var minutes })
                return minutes;
        return null;
    }

    private static string? Title(Reading reading, string? type, string? place)
    {
        foreach (var mark in TopicMarks)
            if (reading.Plain.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 && FreeText.First(reading, AfterTopic, at + mark.Length) is { } topic)
                return topic;
        return type is null && FreeText.MeetingTitle(reading) is { } title && title != place ? title : null;
    }
}
