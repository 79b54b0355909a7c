using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Features.Volunteering;
using Sanmo.Bot.Features.Volunteering.Coming;
using Sanmo.Bot.Features.Volunteering.Proposals;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Assignments;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>What a reminder says: what, until when, and the one next step. In a group numbers and dates only, never a name or a lateness; pure.</summary>
internal static class ComposeReminder
{
    /// <param name="now">In the organisation's zone.</param>
    /// <param name="reader">The member id of who reads it in private, whose next steps become buttons.</param>
    /// <param name="version">The version of the work as it was read.</param>
    /// <param name="answered">For a notice: who has confirmed.</param>
    public static Reply Of(
        object work, Stage stage, int step, bool inGroup, DateTimeOffset now, WorkCalendar calendar, string language, Roster roster, string? reader = null, long? version = null, IReadOnlySet<string>? answered = null)
    {
        var words = ReminderWords.In(language);
        var reminder = Words(work, stage, step, inGroup, now, calendar, words, language, roster, answered);
        if (work is RectificationItem item && !inGroup && roster.FindMember(reader) is { } member)
            reminder = reminder with { Buttons = [.. ItemButtons.For(item, version, member, DateOnly.FromDateTime(now.DateTime), calendar, roster, language), .. reminder.Buttons ?? []] };
        // The sentence stands in the card too: a summary alone shows only on a lock screen.
        if (!inGroup && stage is not (Stage.WindowClosed or Stage.GoesOut))
            reminder = reminder with { Buttons = [.. reminder.Buttons ?? [], .. SnoozeButtons.For(Number(work), language)] };
        return reminder with { Blocks = [new Paragraph(reminder.Summary), .. reminder.Blocks ?? []] };
    }

    private static Reply Words(object work, Stage stage, int step, bool inGroup, DateTimeOffset now, WorkCalendar calendar, ReminderWords words, string language, Roster roster, IReadOnlySet<string>? answered)
    {
        return work switch
        {
            Meeting meeting when stage is Stage.LeaveAsked => ShowLeave.As(meeting, step, now, language, roster),
            Meeting meeting when stage is Stage.LeaveUndecided => ShowLeave.Open(meeting, now, language, roster),
            Meeting meeting => OfMeeting(meeting, stage, inGroup, now, words, language, roster),
            Assignment assignment => OfLimit(assignment.Work.ToString(), assignment.Title, assignment.Due, 0, stage, inGroup, now, calendar, words, language, Intent.TaskMine),
            RectificationItem item when stage is Stage.Stale => new(words.NoEntry($"{item.Work}", item.Percent), $"{item.Work}", Tone.Blue, Buttons: [Details(item, words)], Footnote: words.Why),
            RectificationItem item when stage is Stage.QuarterlyReview => new(words.Review($"{item.Work}"), $"{item.Work}", Tone.Blue, Buttons: [Details(item, words)], Footnote: words.Why),
            RectificationItem item when stage is Stage.AwaitsVerification or Stage.AwaitsVerificationTwoWorkdays or Stage.AwaitsVerificationFourWorkdays =>
                new(words.AwaitsVerification($"{item.Work}", roster.NameOf(item.Owner, language)), $"{item.Work}", Tone.Blue, ShowItem.Submission(item, language), Buttons: [Details(item, words)], Footnote: words.Why),
            RectificationItem { Asked: { } asked } item when stage is Stage.ExtensionAsked or Stage.ExtensionUndecided => new(
                words.ExtensionAsked($"{item.Work}", roster.NameOf(asked.By, language), DateWords.In(language).Day(asked.From), DateWords.In(language).Day(asked.To), asked.Reason, item.Percent, item.Extensions),
                $"{item.Work}", Tone.Blue, ShowItem.History(item, language), Buttons: [Details(item, words)], Footnote: words.Why),
            RectificationItem { OpenSlip: { } slip } item when stage is Stage.SlipUnanswered =>
                new(words.SlipUnanswered($"{item.Work}", DateWords.In(language).Day(slip.AnswerBy)), $"{item.Work}", Tone.Red, [new Paragraph(item.Problem)], Buttons: [Details(item, words)], Footnote: words.Why),
            RectificationItem item when stage is Stage.LookBack =>
                new(words.LookBack($"{item.Work}", DateWords.In(language).Day(DateOnly.FromDateTime((item.ClosedAt ?? now).ToOffset(now.Offset).DateTime))), $"{item.Work}", Tone.Blue, [new Paragraph(item.Problem)], Buttons: [Details(item, words)], Footnote: words.Why),
            RectificationItem item => OfItem(item, stage, step, inGroup, now, calendar, words, language),
            VolunteerActivity activity => OfActivity(activity, stage, now, words, language),
            AnnualTarget target => new(Targets.TargetWords.In(language).Review(target, target.Expected(DateOnly.FromDateTime(now.DateTime))), $"{target.Work}", Tone.Blue,
                Footnote: $"{Targets.TargetWords.In(language).ReportHint(target.Number)} {words.Why}"),
            Notice notice => OfNotice(notice, stage, now, words, language, roster, answered),
            _ => throw new ArgumentException($"No reminder is written for {work.GetType().Name}", nameof(work)),
        };
    }

    private static Reply OfItem(RectificationItem item, Stage stage, int step, bool inGroup, DateTimeOffset now, WorkCalendar calendar, ReminderWords words, string language)
    {
        var milestone = step > 0 ? item.Milestones[step - 1] : null;
        var title = milestone is null ? item.Problem : $"{item.Problem}：{milestone.Title}";
        return OfLimit(item.Work.ToString(), title, milestone?.Due ?? (stage is Stage.LateOneWorkday or Stage.LateThreeWorkdays or Stage.LateFiveWorkdays or Stage.LateEveryFiveWorkdays ? item.Due : item.Limit)!.Value, step, stage, inGroup, now, calendar, words, language, Intent.RectDetails);
    }

    private static Reply OfLimit(string number, string title, DateOnly due, int step, Stage stage, bool inGroup, DateTimeOffset now, WorkCalendar calendar, ReminderWords words, string language, string open)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var day = DateWords.In(language).Day(due);
        var name = step > 0 ? words.Step(number, step) : number;
        if (inGroup)
            return new(words.GroupLimit(name, day, due.DayNumber - today.DayNumber), words.GroupTitle, Tone.Blue, Footnote: words.Why);
        var late = calendar.CountWorkdays(due, today);
        var said = stage == Stage.Assigned ? words.Assigned(name, day) : due < today ? words.Late(name, Math.Max(1, late)) : words.Due(name, day, due.DayNumber - today.DayNumber);
        var tone = due >= today ? due == today ? Tone.Yellow : Tone.Blue : late >= 5 ? Tone.Red : Tone.Yellow;
        return new(said, name, tone, [new Paragraph(title)], Buttons: [new(words.Open(number), open, number)], Footnote: words.Why);
    }

    private static Reply OfMeeting(Meeting meeting, Stage stage, bool inGroup, DateTimeOffset now, ReminderWords words, string language, Roster roster)
    {
        var when = DateWords.In(language).Span(meeting.Start.ToOffset(now.Offset), meeting.End.ToOffset(now.Offset));
        var place = meeting.Place ?? (meeting.Online ? words.Online : "");
        var text = stage switch
        {
            Stage.Announced when meeting.Moved is [.., var last] => words.MeetingMoved(meeting.Title, DateWords.In(language).Moment(last.From.ToOffset(now.Offset)), when, place),
            Stage.Announced => words.MeetingAnnounced(meeting.Title, when, place),
            Stage.HostBriefing => words.MeetingHost(meeting.Title, meeting.Attendees.Count, meeting.Leaves.Count(leave => leave.State == LeaveState.Approved)),
            Stage.MinutesMissing => words.MinutesMissing(meeting.Title, when),
            Stage.MakeUp or Stage.MakeUpDayBefore => words.MakeUp(meeting.Title, DateWords.In(language).Day(DateOnly.FromDateTime(meeting.End.ToOffset(now.Offset).DateTime).AddDays(MakeUpTask.DaysAllowed))),
            Stage.MinutesToCheck => words.MinutesToCheck(meeting.Title, when),
            Stage.SpecialReading => words.SpecialReading(meeting.Title, when),
            Stage.SpecialSelfCheck => words.SpecialSelfCheck(meeting.Title, when),
            Stage.SpecialProblems => words.SpecialProblems(meeting.Title),
            Stage.SpecialPlan => words.SpecialPlan(meeting.Title),
            _ => words.MeetingSoon(meeting.Title, when, place),
        };
        var open = new Button(words.Open(meeting.Work.ToString()), Intent.MeetingDetails, meeting.Work.ToString());
        return new(text, $"{meeting.Work} {meeting.Title}", Tone.Blue, RemindOfMeeting.Blocks(meeting, stage, now, language, roster),
            Buttons: RemindOfMeeting.NextStep(meeting, stage, inGroup, language) is { } next ? [next, open] : [open], Footnote: words.Why);
    }

    private static Reply OfActivity(VolunteerActivity activity, Stage stage, DateTimeOffset now, ReminderWords words, string language)
    {
        var when = DateWords.In(language).Span(activity.Start.ToOffset(now.Offset), activity.End.ToOffset(now.Offset));
        var place = activity.MeetPlace ?? activity.Place ?? "";
        var text = stage switch
        {
            Stage.Announced => words.ActivityAnnounced(activity.Title, when, place, activity.Left),
            Stage.PlacesLeft => words.PlacesLeft(activity.Title, when, activity.Left),
            Stage.HoursMissing => words.HoursMissing(activity.Title, activity.Participants.Count()),
            Stage.UnderFilled => words.UnderFilled(activity.Title, when, activity.Participants.Count(), activity.Capacity ?? 0),
            Stage.SummaryMissing => words.SummaryMissing(activity.Title),
            Stage.DayBefore => $"{words.ActivitySoon(activity.Title, when, place, activity.SafetyNote)}{(language == "en" ? " " : "")}{ComingWords.In(language).StillComing}",
            _ => words.ActivitySoon(activity.Title, when, place, activity.SafetyNote),
        };
        return new(text, $"{activity.Work} {activity.Title}", Tone.Blue, Buttons: ButtonsOf(activity, stage, now, language), Footnote: words.Why);
    }

    private static Button[]? ButtonsOf(VolunteerActivity activity, Stage stage, DateTimeOffset now, string language)
    {
        var (words, proposal) = (VolunteerWords.In(language), ProposalWords.In(language));
        var number = activity.Work.ToString();
        return stage switch
        {
            Stage.Announced or Stage.PlacesLeft => ShowActivity.IsOpen(activity, now) ? [ShowActivity.SignUp(activity, null, words), ShowActivity.Withdraw(activity, null, words, now)] : null,
            Stage.UnderFilled => [new(words.InviteFree, VolunteerOrders.Invite, number, Kind: ButtonKind.Primary), ShowActivity.Open(activity, null, proposal)],
            Stage.HoursMissing => [new(proposal.Do(VolunteerOrders.Credit), VolunteerOrders.Credit, number, Kind: ButtonKind.Primary)],
            Stage.SummaryMissing => [new(proposal.Do(VolunteerOrders.Summarise), VolunteerOrders.Summarise, number, Kind: ButtonKind.Primary)],
            Stage.DayBefore or Stage.OwnLead => [AnswerComing.Button(activity, language), ShowActivity.Withdraw(activity, null, words, now)],
            _ => [ShowActivity.Withdraw(activity, null, words, now)],
        };
    }

    private static Reply OfNotice(Notice notice, Stage stage, DateTimeOffset now, ReminderWords words, string language, Roster roster, IReadOnlySet<string>? answered)
    {
        var by = DateWords.In(language).Moment((notice.AckDeadline ?? now).ToOffset(now.Offset));
        if (stage != Stage.WindowClosed)
            return new(words.StillUnanswered(notice.Number, by), words.NoticeTitle(notice.Number), Tone.Yellow, [new Paragraph(notice.Title)],
                Buttons: [new(words.Received, Intent.NoticeAck, notice.Work.ToString(), Kind: ButtonKind.Primary)], Footnote: words.Why);
        var missing = notice.Recipients.Where(member => answered?.Contains(member) != true).Select(roster.FindMember).OfType<Member>().ToList();
        return new(words.WindowClosed(notice.Number, missing.Count, notice.Recipients.Count), words.NoticeTitle(notice.Number), missing.Count == 0 ? Tone.Good : Tone.Neutral,
            [new Paragraph(notice.Title), new Progress(NoticeWords.In(language).ConfirmedLabel, notice.Recipients.Count - missing.Count, notice.Recipients.Count), .. MissingPeople.Of(missing, roster, language)],
            Buttons: missing.Count == 0 ? null : [new(words.OneDayMore, NoticeOrders.Change, notice.Work.ToString(), Values: new Dictionary<string, string> { ["due"] = DateOnly.FromDateTime(now.DateTime).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) })],
            Footnote: words.Why);
    }

    private static string? Number(object work) => work switch
    {
        Meeting meeting => meeting.Work.ToString(),
        Assignment assignment => assignment.Work.ToString(),
        RectificationItem item => item.Work.ToString(),
        VolunteerActivity activity => activity.Work.ToString(),
        Notice notice => notice.Work.ToString(),
        AnnualTarget target => target.Work.ToString(),
        _ => null,
    };

    private static Button Details(RectificationItem item, ReminderWords words) => new(words.Open(item.Work.ToString()), Intent.RectDetails, item.Work.ToString());
}
