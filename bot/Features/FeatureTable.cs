using Sanmo.Bot.Features.Agenda;
using Sanmo.Bot.Features.Branches;
using Sanmo.Bot.Features.Help;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Features.Reminders;
using Sanmo.Bot.Features.Volunteering;
using Sanmo.Bot.Understanding;

namespace Sanmo.Bot.Features;

/// <summary>Everything that can be asked, in one list.</summary>
internal sealed class FeatureTable(
    AnswerSchedule schedule, AnswerTasks tasks,
    NextMeeting nextMeeting, MeetingDetails meetingDetails,
    ListOverdue listOverdue, ItemDetails itemDetails,
    BroadcastNotice broadcast, AcknowledgeNotice acknowledge, ListUnanswered unanswered,
    ListActivities activities, JoinActivity join, WithdrawFromActivity withdraw, ListVolunteers volunteers,
    LinkAccount link, SwitchLanguage language, BindGroup bind, ExplainMessage explain)
{
    private readonly Dictionary<string, Feature> _features = new()
    {
        [Intent.ScheduleQuery] = schedule.AskAsync,
        [Intent.TaskMine] = tasks.AskAsync,
        [Intent.MeetingNext] = nextMeeting.AskAsync,
        [Intent.MeetingDetails] = meetingDetails.AskAsync,
        [Intent.RectOverdue] = listOverdue.AskAsync,
        [Intent.RectDetails] = itemDetails.AskAsync,
        [Intent.NoticeBroadcast] = broadcast.AskAsync,
        [Intent.NoticeAck] = acknowledge.AskAsync,
        [Intent.NoticeUnacked] = unanswered.AskAsync,
        [Intent.VolList] = activities.AskAsync,
        [Intent.VolSignup] = join.AskAsync,
        [Intent.VolWithdraw] = withdraw.AskAsync,
        [Intent.VolRoster] = volunteers.AskAsync,
        [Intent.AccountLink] = link.AskAsync,
        [Intent.LanguageSwitch] = language.AskAsync,
        [Intent.GroupBind] = bind.AskAsync,
        [Intent.Help] = (ask, cancel) => ask is { Slots.Topic: "why", Member: not null } ? explain.AskAsync(ask, cancel) : GiveHelp.AskAsync(ask, cancel),
    };

    public Feature? Find(string intent) => _features.GetValueOrDefault(intent);
}
