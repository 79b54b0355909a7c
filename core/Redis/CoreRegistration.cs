using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sanmo.Core.Agenda;
using Sanmo.Core.Assignments;
using Sanmo.Core.Audit;
using Sanmo.Core.Backups;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Dialogs;
using Sanmo.Core.Erasing;
using Sanmo.Core.Feeds;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Rectification;
using Sanmo.Core.Reminders;
using Sanmo.Core.SignIn;
using Sanmo.Core.Targets;
using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Redis;

internal static class CoreRegistration
{
    /// <summary>Everything that is kept and every rule over it; the same for both hosts.</summary>
    public static IServiceCollection AddCore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddState(configuration);
        services.AddOptions<OrganisationOptions>().Bind(configuration.GetSection(OrganisationOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ReminderOptions>().Bind(configuration.GetSection(ReminderOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new LocalZone(TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<OrganisationOptions>>().Value.TimeZone)));
        services.AddCalendar(configuration);
        services.AddSingleton<ExtendSeries>();
        services.AddSingleton(provider => new LeadTimes(provider.GetRequiredService<WorkCalendar>(), provider.GetRequiredService<LocalZone>().Zone, provider.GetRequiredService<IOptions<ReminderOptions>>().Value));
        return services
            .AddSingleton<MemberStore>().AddSingleton<BranchStore>().AddSingleton<RosterCache>()
            .AddSingleton<MeetingStore>().AddSingleton<AssignmentStore>().AddSingleton<RectificationStore>().AddSingleton<VolunteerStore>().AddSingleton<NoticeStore>().AddSingleton<TargetStore>()
            .AddSingleton<OrganisationStore>().AddSingleton<ReadKept>().AddSingleton<WriteImport>()
            .AddSingleton<WorkStores>().AddSingleton<AgendaReader>().AddSingleton<AuditTrail>()
            .AddSingleton<PendingReminders>().AddSingleton<ReleaseDue>().AddSingleton<ReleaseEarly>().AddSingleton<ReleaseOwn>().AddSingleton<DeliveryLedger>().AddSingleton<PostedCards>()
            .AddSingleton<Occasions>().AddSingleton<Heartbeat>().AddSingleton<SendPace>().AddSingleton<DailyCount>().AddSingleton<Pause>().AddSingleton<MeasureLedger>()
            .AddSingleton(Patience.Usual).AddSingleton<SeenMessages>().AddSingleton<OpenQuestions>().AddSingleton<LastChanges>()
            .AddSingleton<News>().AddSingleton<Nudges>().AddSingleton<WishStore>().AddSingleton<TakeBack>().AddSingleton<Deployment>()
            .AddSingleton<OfferLimits>().AddSingleton<TellOfSeats>().AddSingleton<PassOffers>().AddSingleton<SeatingDesk>()
            .AddSingleton<CalendarFeeds>().AddSingleton<RewriteAudit>().AddSingleton<ErasePerson>().AddSingleton<WriteBackup>().AddSingleton<Restore>()
            .AddSingleton<LastUsed>().AddSingleton<WebSessions>().AddSingleton<SignInLinks>().AddSingleton(new PagesAddress(() => null));
    }
}
