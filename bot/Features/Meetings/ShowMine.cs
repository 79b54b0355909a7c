using Sanmo.Bot.Features.Meetings.GapFinding;
using Sanmo.Bot.Features.Meetings.Leaves;
using Sanmo.Bot.Features.Meetings.Particulars;
using Sanmo.Bot.Features.Meetings.Records;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings;

/// <summary>A meeting as one person sees it: with where one's own leave stands, and what this person may do next.</summary>
internal static class ShowMine
{
    public static Reply As(Kept<Meeting> kept, Ask ask)
    {
        var (words, leaveWords, meeting) = (MeetingWords.In(ask.Language), LeaveWords.In(ask.Language), kept.Value);
        var shown = ShowMeeting.As(meeting, ask.Now, ask.Language, ask.Roster);
        var work = meeting.Work.ToString();
        var leave = meeting.LeaveOf(ask.Asker.Id);
        var buttons = new List<Button>();
        if (meeting.State == MeetingState.Planned && ask.Now < meeting.Start)
        {
            if (leave is { Stands: true })
                buttons.Add(new(leaveWords.Withdraw, MeetingOrders.LeaveWithdraw, work));
            else if (meeting.Everybody.Contains(ask.Asker.Id))
                buttons.Add(new(words.AskForLeave, Intent.LeaveRequest, work, Form: leaveWords.Form));
            if (MayRun.Of(Intent.MeetingReschedule, ask.Asker, meeting))
                buttons.AddRange([new(words.MoveButton, Intent.MeetingReschedule, work, kept.Version), EditMeeting.Button(meeting, kept.Version, ask), new(words.CancelButton, Intent.MeetingCancel, work, kept.Version, Kind: ButtonKind.Destructive)]);
        }

        if (meeting.State == MeetingState.Planned && meeting.Everybody.Contains(ask.Asker.Id) && meeting.Start - MeetingSteps.SignInAround <= ask.Now && ask.Now <= meeting.End + MeetingSteps.SignInAround
            && !meeting.SignedIn.Any(one => one.Member == ask.Asker.Id))
            buttons.Insert(0, new(AttendanceWords.In(ask.Language).SignInButton, MeetingOrders.SignIn, work, Kind: ButtonKind.Primary));
        if (NoteTimes.Next(meeting, ask) is { } note)
            buttons.Add(note);
        if (meeting.State != MeetingState.Cancelled && ask.Now >= meeting.Start && MayRun.Keep(MeetingOrders.Attendance, ask.Asker, meeting))
        {
            buttons.Add(new(AttendanceWords.In(ask.Language).Sheet, MeetingOrders.Attendance, work));
            if (meeting.Minutes?.Status is null or MinutesStatus.Returned)
                buttons.Add(new(MinutesWords.In(ask.Language).HandIn, MeetingOrders.MinutesSubmit, work, Form: MinutesWords.In(ask.Language).Form));
        }

        if (meeting.Type == MeetingType.Special && meeting.State != MeetingState.Cancelled)
            buttons.Add(new(SpecialWords.In(ask.Language).Title, MeetingOrders.SpecialList, work));

        return leave is null or { State: LeaveState.Withdrawn }
            ? shown with { Buttons = buttons }
            : shown with { Blocks = [.. shown.Blocks ?? [], new Paragraph(leaveWords.Mine(leave.State, leave.Opinion))], Buttons = buttons };
    }
}
