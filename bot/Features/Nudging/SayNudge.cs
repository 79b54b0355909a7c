using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Assignments;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Nudging;

/// <summary>What somebody who is urged reads, from what is kept now; pure.</summary>
internal static class SayNudge
{
    public static bool Is(Core.Outgoing.Delivery row) => row.Topic?.StartsWith(Nudges.Topic, StringComparison.Ordinal) == true;

    /// <param name="answered">For a notice: who has confirmed.</param>
    /// <returns>Null when there is nothing left to urge about.</returns>
    public static Reply? Of(object work, Core.Outgoing.Delivery row, Listener listener, IReadOnlySet<string>? answered)
    {
        var (words, dates) = (NudgeWords.In(listener.Language), DateWords.In(listener.Language));
        var by = listener.Roster.NameOf(row.Topic?.Split(':', 2) is [_, var member] ? member : null, listener.Language);
        return work switch
        {
            Notice notice when notice.IsOpen(listener.Now) && answered?.Contains(listener.Member ?? "") != true => new(
                words.UrgesNotice(by, notice.Number, notice.AckDeadline is { } at ? dates.Moment(at.ToOffset(listener.Now.Offset)) : null), NoticeWords.In(listener.Language).Heading(notice.Number).Trim(), Tone.Yellow,
                [new Paragraph(notice.Body)], Buttons: [new(NoticeWords.In(listener.Language).Received, Intent.NoticeAck, notice.Work.ToString(), Kind: ButtonKind.Primary)], Footnote: words.WhyUrged),
            RectificationItem { Status: RectificationStatus.PendingVerification } item => new(words.UrgesVerification(by, $"{item.Work}"), $"{item.Work}", Tone.Yellow, [new Paragraph(item.Problem)],
                Buttons: [new(words.Details($"{item.Work}"), Intent.RectDetails, $"{item.Work}")], Footnote: words.WhyUrged),
            RectificationItem { IsOpen: true } item when row.Step == 0 || row.Step <= item.Milestones.Count && item.Milestones[row.Step - 1].DoneAt is null => OfItem(item, row.Step, by, listener),
            Assignment assignment when assignment.IsOpenFor(listener.Member ?? "") => new(words.UrgesWork(by, $"{assignment.Work}", dates.Day(assignment.Due), assignment.Due.DayNumber - listener.Today.DayNumber), $"{assignment.Work}", Tone.Yellow,
                [new Paragraph(assignment.Title)], Buttons: [new(words.Details($"{assignment.Work}"), Intent.TaskMine, $"{assignment.Work}")], Footnote: words.WhyUrged),
            _ => null,
        };
    }

    private static Reply OfItem(RectificationItem item, int step, string by, Listener listener)
    {
        var words = NudgeWords.In(listener.Language);
        var milestone = step > 0 ? item.Milestones[step - 1] : null;
        var due = milestone?.Due ?? item.Due;
        var name = step > 0 ? Reminders.ReminderWords.In(listener.Language).Step($"{item.Work}", step) : $"{item.Work}";
        return new(
            due is { } day ? words.UrgesWork(by, name, DateWords.In(listener.Language).Day(day), day.DayNumber - listener.Today.DayNumber) : words.UrgesOpenWork(by, name),
            $"{item.Work}", Tone.Yellow, [new Paragraph(milestone is null ? item.Problem : $"{item.Problem}：{milestone.Title}")],
            Buttons: [new(words.Details($"{item.Work}"), Intent.RectDetails, $"{item.Work}")], Footnote: words.WhyUrged);
    }
}
