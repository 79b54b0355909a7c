using Microsoft.Extensions.Options;
using Sanmo.Bot.Features.Meetings;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Volunteering;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Notices;
using Sanmo.Core.Organisation;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>A piece of work as its group sees it now: facts and counts, in the group's language.</summary>
internal sealed class ComposeCard(WorkStores works, LocalZone zone, IOptions<OrganisationOptions> organisation)
{
    /// <summary>Whether this message is the work's card, and so follows its changes.</summary>
    public static bool Is(Core.Outgoing.Delivery row) => row.Recipient.Member is null
        && (row.Content == Content.Notice || row is { Content: Content.Reminder, Stage: Stage.Announced or Stage.PlacesLeft, Work.Kind: WorkKind.Meeting or WorkKind.VolunteerActivity });

    /// <returns>Null where there is nothing to show.</returns>
    public async Task<Reply?> OfAsync(Scope scope, WorkRef work, Roster roster, DateTimeOffset instant)
    {
        var (id, now, language) = (work.ToString(), zone.Local(instant), organisation.Value.Language);
        return work.Kind switch
        {
            WorkKind.Notice when (await works.Notices.FindAsync(scope, id))?.Value is { } notice =>
                ShowNotice.As(notice, await CountAsync(notice), now, language, roster),
            WorkKind.Meeting when (await works.Meetings.FindAsync(scope, id))?.Value is { } meeting => ShowMeeting.Card(meeting, now, language, roster),
            WorkKind.VolunteerActivity when await works.Activities.FindAsync(scope, id) is { } activity => ShowActivity.As(activity.Value, activity.Version, now, language, roster),
            _ => null,
        };
    }

    private async Task<int> CountAsync(Notice notice) => (await works.Notices.ListAnsweredAsync(notice)).Count(notice.Recipients.Contains);
}
