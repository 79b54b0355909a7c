using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Agenda;
using Sanmo.Core.Meetings;
using Sanmo.Core.Notices;
using Sanmo.Core.Rectification;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.WebConsole.Pages;

/// <summary>What lies ahead and what needs a look.</summary>
public sealed partial class TodayPage
{
    private IReadOnlyList<Meeting> _meetings = [];
    private List<TodayLine> _coming = [];
    private List<TodayLine> _needs = [];
    private int _late;
    private int _unanswered;
    private int _troubles;

    private protected override async Task ReadAsync()
    {
        var (meetings, items, activities, notices) = (Sight.MeetingsAsync(Me), Sight.ItemsAsync(Me), Sight.ActivitiesAsync(Me), Sight.NoticesAsync(Me));
        var troubles = Deliveries.TroublesAsync(Me, Roster);
        var until = Now.AddDays(7);
        _meetings = [.. (await meetings).Where(meeting => meeting.State == MeetingState.Planned && meeting.End > Now && meeting.Start < until)];
        _coming =
        [
            .. _meetings.Select(meeting => new TodayLine(Local(meeting.Start), true, meeting.Work.ToString(), meeting.Title, $"{meeting.Work} · {MeetingWords.In(Language).TypeName(meeting.Type)} · {NameOf(meeting.Branch)}", Intent.MeetingDetails, meeting.Work)),
            .. (await activities).Where(activity => activity.State == VolunteerState.Published && activity.End > Now && activity.Start < until)
                .Select(activity => new TodayLine(Local(activity.Start), true, activity.Work.ToString(), activity.Title, $"{activity.Work} · {NameOf(activity.Branch)}", Intent.VolRoster, activity.Work)),
            .. (await items).Where(item => item.IsOpen && item.Due >= Today && item.Due < Today.AddDays(7))
                .Select(item => new TodayLine(Local(new DateTimeOffset(item.Due!.Value.ToDateTime(new(23, 59)), Now.Offset)), false, item.Work.ToString(), item.Problem, $"{Words.Limit} · {Roster.NameOf(item.Owner, Language)} · {item.Percent}%", Intent.RectDetails, item.Work)),
        ];
        _coming.Sort((one, other) => one.At.CompareTo(other.At));
        var late = (await items).Where(item => item.IsLate(Today)).ToList();
        _late = late.Count(item => item.IsOverdue(Today));
        _needs =
        [
            .. late.OrderBy(item => item.Due).Select(item => new TodayLine(Now, false, item.Work.ToString(), item.Problem,
                $"{Roster.NameOf(item.Owner, Language)} · {(item.IsOverdue(Today) ? Words.Late(Today.DayNumber - item.Due!.Value.DayNumber) : Words.Steps)}", Intent.RectDetails, item.Work, item.IsOverdue(Today) ? "red" : "yellow")),
            .. (await items).Where(item => item.Status == RectificationStatus.PendingVerification)
                .Select(item => new TodayLine(Now, false, item.Work.ToString(), item.Problem, $"{Words.ToVerify} · {Roster.NameOf(item.Owner, Language)}", Intent.RectDetails, item.Work, "blue")),
        ];
        _needs.AddRange((await notices).Where(notice => notice.State == NoticeState.AwaitsApproval && notice.Sender != Me.Id)
            .Select(notice => new TodayLine(Now, false, notice.Work.ToString(), notice.Title, $"{Words.ToApprove} · {Roster.NameOf(notice.Sender, Language)}", NoticeOrders.Show, notice.Work, "blue")));
        _needs.AddRange((await meetings).Where(meeting => meeting.State == MeetingState.Planned && meeting.Leaves.Any(leave => leave.State == LeaveState.Requested))
            .Select(meeting => new TodayLine(Now, false, meeting.Work.ToString(), meeting.Title, $"{Words.Asking}: {JoinNames.In(Language, meeting.Leaves.Where(leave => leave.State == LeaveState.Requested).Select(leave => Roster.NameOf(leave.Member, Language)))}", Intent.MeetingDetails, meeting.Work, "blue")));
        _unanswered = 0;
        foreach (var notice in (await notices).Where(notice => notice.IsOpen(Now)))
        {
            var answered = await Sight.AnsweredAsync(notice);
            var missing = notice.Recipients.Count(member => !answered.Contains(member));
            if (missing == 0)
                continue;
            _unanswered++;
            _needs.Add(new(Now, false, notice.Work.ToString(), notice.Title, Words.Waiting(missing), Intent.NoticeUnacked, notice.Work, "blue"));
        }

        _troubles = (await troubles).Count;
    }

    private string NameOf(string? branch) => Roster.FindBranch(branch)?.NameIn(Language) ?? Words.Organisation;

    private sealed record TodayLine(DateTimeOffset At, bool HasClock, string Number, string Text, string Detail, string Intent, WorkRef Work, string Tone = "neutral");
}
