using Sanmo.Bot.Features.Agenda;
using Sanmo.Bot.Features.Assignments;
using Sanmo.Bot.Features.Branches;
using Sanmo.Bot.Features.Deliveries;
using Sanmo.Bot.Features.Feeds;
using Sanmo.Bot.Features.Help;
using Sanmo.Bot.Features.History;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Rectification;
using Sanmo.Bot.Features.Reminders;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Features.Volunteering;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features;

/// <summary>Everything that can be asked, in one list: what belongs to a noun stands beside it.</summary>
internal sealed class FeatureTable(IServiceProvider services)
{
    public static IReadOnlyList<FeatureRow> Rows { get; } =
    [
        FeatureRow.Ask<AnswerSchedule>(Intent.ScheduleQuery, feature => feature.AskAsync),
        FeatureRow.Ask<AnswerTasks>(Intent.TaskMine, feature => feature.AskAsync),
        .. MeetingFeatures.Rows,
        .. AssignmentFeatures.Rows,
        .. RectificationFeatures.Rows,
        .. Targets.TargetFeatures.Rows,
        .. VolunteerFeatures.Rows,
        .. NoticeFeatures.Rows,
        .. DeliveryFeatures.Rows,
        FeatureRow.Ask<LinkAccount>(Intent.AccountLink, feature => feature.AskAsync),
        FeatureRow.Ask<SwitchLanguage>(Intent.LanguageSwitch, feature => feature.AskAsync),
        FeatureRow.Ask<BindGroup>(Intent.GroupBind, feature => feature.AskAsync),
        FeatureRow.Ask<GiveFeed>(CalendarOrders.Feed, feature => feature.AskAsync),
        FeatureRow.Ask<GiveFeed>(CalendarOrders.Renew, feature => feature.RenewAsync),
        FeatureRow.Ask<GiveFeed>(CalendarOrders.Revoke, feature => feature.RevokeAsync),
        FeatureRow.Ask<GiveLink>(OfficeOrders.Console, feature => feature.AskAsync),
        FeatureRow.Ask<SnoozeReminder>(Intent.ReminderSnooze, feature => feature.AskAsync),
        FeatureRow.Ask<HandOverPost>(OfficeOrders.HandOver, feature => feature.AskAsync),
        FeatureRow.Ask<ShowHistory>(OfficeOrders.History, feature => feature.AskAsync),
        FeatureRow.Ask<SnoozeReminder>(OfficeOrders.Muted, feature => feature.ListAsync),
        FeatureRow.Ask<SnoozeReminder>(OfficeOrders.Hour, feature => feature.HourAsync),
        FeatureRow.Ask<SetLeads>(OfficeOrders.Leads, feature => feature.AskAsync),
        FeatureRow.Ask<UndoChange>(OfficeOrders.Undo, feature => feature.AskAsync),
        FeatureRow.Ask<ExplainMessage>(Intent.Help, explain => (ask, cancel) => ask is { Slots.Topic: "why", Member: not null } ? explain.AskAsync(ask, cancel) : GiveHelp.AskAsync(ask, cancel)),
    ];

    private readonly Dictionary<string, Feature> _features = Rows.ToDictionary(row => row.Intent, row => row.Of(services));

    public Feature? Find(string intent) => _features.GetValueOrDefault(intent);
}
