using Microsoft.Extensions.Options;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Notices;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Notices;

/// <summary>Makes a notice of what was said: when it goes out, whether and until when an answer is wanted.</summary>
internal sealed class DraftNotice(WorkCalendar calendar, LocalZone zone, IOptions<ReminderOptions> reminders)
{
    private static readonly TimeOnly _answerBy = new(17, 0);
    private readonly QuietHours _quiet = new(zone, reminders.Value);

    /// <summary>What the words say beside the notice, and what was filled in, as slots that a later yes still knows.</summary>
    public Ask Settle(Ask ask)
    {
        var slots = ask.Slots;
        if (ask.Pressed && ask.Value("content") is not null)
            slots = slots with { SendAt = NoticeForm.SendAt(ask), AckBy = NoticeForm.AckBy(ask, null), Date = null, NewTime = null, Due = null };
        var content = slots.Content ?? "";
        var at = ask.Text.IndexOf(content, StringComparison.Ordinal);
        if (slots.Urgent is null && !ask.Confirmed && at > 0 && NoticeTerms.SaysUrgent(ask.Text[..at]))
            slots = slots with { Urgent = true };
        return ask with { Slots = slots };
    }

    public Notice Of(Ask ask, IReadOnlyList<Branch> branches)
    {
        var slots = ask.Slots;
        var content = slots.Content ?? "";
        var terms = NoticeTerms.Of(content, ask.Now, calendar);
        var urgent = slots.Urgent ?? terms.Urgent;
        var sendAt = SendAt(slots.SendAt, ask.Now, urgent);
        var needAck = slots.NeedAck ?? (slots.AckBy is not null || (terms.NeedAck ?? true));
        var ids = branches.Select(branch => branch.Id).ToList();
        return new(0, Notice.TitleOf(content), content, ids,
            [.. ask.Roster.Members.Where(member => ids.Contains(member.Branch) && member.Id != ask.Asker.Id).Select(member => member.Id)],
            needAck, needAck ? AnswerBy(slots.AckBy ?? terms.AckBy, sendAt) : null, ask.Asker.Id, sendAt, null, NoticeState.Scheduled, 1, ask.Now, urgent ? ask.Asker.Id : null);
    }

    public DateTimeOffset SendAt(DateTimeOffset? wanted, DateTimeOffset now, bool urgent) => zone.Local(WhenToSend.Of(wanted, now, urgent, _quiet));

    /// <summary>What was wanted where that leaves time; otherwise the end of the next workday.</summary>
    public DateTimeOffset AnswerBy(DateTimeOffset? wanted, DateTimeOffset sendAt) => wanted > sendAt ? wanted.Value
        : zone.At(calendar.AddWorkdays(zone.DateOf(sendAt), 1), _answerBy);
}
