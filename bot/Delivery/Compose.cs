using Microsoft.Extensions.Options;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Notices;
using Sanmo.Bot.Features.Reminders;
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
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Delivery;

/// <summary>Makes the words of a row from the work as it is now; nothing when there is nothing to say any more.</summary>
internal sealed class Compose(DeliveryLedger ledger, WorkStores works, ComposeCard card, ComposeNews news, ComposeOccasion occasion, StartSending start, WorkCalendar calendar, LocalZone zone, IOptions<OrganisationOptions> organisation)
{
    private const int TroublesRead = 200;
    private static readonly TimeSpan _troublesOf = TimeSpan.FromDays(4);

    public async Task<Reply?> OfAsync(Scope scope, Core.Outgoing.Delivery delivery, Roster roster, DateTimeOffset instant)
    {
        var now = zone.Local(instant);
        var language = roster.FindMember(delivery.Recipient.Member)?.Language ?? organisation.Value.Language;
        if (delivery.Content == Content.Report)
            return ComposeReport.Of(await ListTroublesAsync(scope, instant), language, roster);
        if (delivery.Content == Content.CalendarMissing)
            return calendar.MissingNextYear(DateOnly.FromDateTime(now.DateTime)) is { } year ? Reply.Of(DeliveryWords.In(language).CalendarMissing(year)) : null;
        if (ComposeOccasion.Is(delivery.Content))
            return now > delivery.UsefulUntil ? null : await occasion.OfAsync(scope, delivery, now, language, roster);
        if (delivery.Content == Content.PostHandedOver)
            return HandOverPost.Say(delivery.Topic, delivery.Recipient.Member, language, roster);
        if (delivery.Content == Content.News)
            return now > delivery.UsefulUntil ? null : await news.OfAsync(scope, delivery, new(delivery.Recipient, language, now, calendar, roster));
        var item = delivery.Work.Kind == WorkKind.RectificationItem ? await works.Items.FindAsync(scope, delivery.Work.ToString()) : null;
        var work = item?.Value ?? await works.FindAsync(scope, delivery.Work);
        if (delivery.Content == Content.Notice)
            return work is Notice notice && await start.IsOutAsync(notice, roster, now) ? await card.OfAsync(scope, delivery.Work, roster, instant) : null;
        if (work is VolunteerActivity activity && delivery.Content is Content.Seat or Content.SeatGivenUp)
            return SayActivityNews.Of(activity, delivery.Content, delivery.Recipient.Member, now, language, roster);
        var answered = work is Notice asked ? await works.Notices.ListAnsweredAsync(asked) : null;
        if (now > delivery.UsefulUntil || !StillTrue.Of(work, delivery.Chain, delivery.Stage, delivery.Step, delivery.Recipient.Member, delivery.Audience, answered))
            return null;
        var said = ComposeReminder.Of(work!, delivery.Stage!.Value, delivery.Step, delivery.Recipient.Member is null, now, calendar, language, roster, delivery.Recipient.Member, item?.Version, answered);
        // A group is told by the card itself, which goes on telling what is true.
        return ComposeCard.Is(delivery) && await card.OfAsync(scope, delivery.Work, roster, instant) is { } shown ? shown with { Summary = said.Summary } : said;
    }

    private async Task<IReadOnlyList<Core.Outgoing.Delivery>> ListTroublesAsync(Scope scope, DateTimeOffset now)
    {
        var ended = await Task.WhenAll(new[] { DeliveryState.Failed, DeliveryState.Doubtful, DeliveryState.Silent }.Select(state => ledger.ListEndedAsync(scope, state, TroublesRead)));
        // What is doubtful stays until somebody has looked.
        return [.. ended.SelectMany(rows => rows).Where(row => PlanReport.IsTrouble(row) && (row.State == DeliveryState.Doubtful || (row.Meant ?? row.Due) > now - _troublesOf))];
    }
}
