using Sanmo.Bot.Features.Agenda;
using Sanmo.Bot.Features.Branches;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Features.Reminders;
using Sanmo.Bot.Features.Volunteering;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features;

internal static class FeatureRegistration
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<AnswerSchedule>().AddSingleton<AnswerTasks>()
        .AddSingleton<NextMeeting>().AddSingleton<MeetingDetails>()
        .AddSingleton<ListOverdue>().AddSingleton<ItemDetails>()
        .AddSingleton<BroadcastNotice>().AddSingleton<AcknowledgeNotice>().AddSingleton<ListUnanswered>()
        .AddSingleton<SeatingDesk>().AddSingleton<FindActivities>().AddSingleton<TellOfSeats>()
        .AddSingleton<ListActivities>().AddSingleton<JoinActivity>().AddSingleton<WithdrawFromActivity>().AddSingleton<ListVolunteers>()
        .AddSingleton<LinkAccount>().AddSingleton<SwitchLanguage>().AddSingleton<BindGroup>()
        .AddSingleton<ExplainMessage>()
        .AddSingleton<FeatureTable>();
}
