using System.Globalization;
using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>The ceilings of what the bot says by itself to somebody on a day. What is over the lower one waits for the next digest; over the upper one nothing is said at all.</summary>
internal sealed class HoldExcess(DailyCount counts, DeliveryLedger ledger, RosterCache rosters, NextDigest next, LocalZone zone, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<HoldExcess> log)
{
    public const string OverTheTop = "more than anybody should get on a day; the office has been told";
    private static readonly TimeSpan _gather = TimeSpan.FromMinutes(10);

    /// <summary>Counts one message.</summary>
    /// <returns>Null when it may go now; otherwise when it is to go, which is never for what is over the upper ceiling.</returns>
    public async Task<DateTimeOffset?> FindAsync(IReadOnlyList<Core.Outgoing.Delivery> message)
    {
        var (recipient, now, usual) = (message[0].Recipient, time.GetUtcNow(), message.Any(Counts));
        var count = await counts.AddAsync(recipient, usual, zone.DateOf(now));
        var ceiling = recipient.Member is null ? options.Value.GroupADay : options.Value.PrivateADay;
        if (count > options.Value.AtMostADay)
        {
            await AlarmAsync(now);
            return DateTimeOffset.MaxValue;
        }

        if (!usual || count <= ceiling)
            return null;
        await AlarmAsync(now);
        var digest = next.After(now, recipient.Member is null);
        // A digest is what the others are held for, and what is useless by then would be dropped by holding it.
        var held = message is [{ Lane: not Lane.Digest } only] && only.UsefulUntil > digest;
        log.LogWarning("{Recipient} has had {Ceiling} messages today; {Delivery} is {Fate}", recipient, ceiling, message[0].Id, held ? "held for the next digest" : "sent all the same: it cannot wait");
        if (!held)
            return null;
        await ForgetAsync(message);
        return digest;
    }

    /// <summary>The message was not said after all.</summary>
    public Task ForgetAsync(IReadOnlyList<Core.Outgoing.Delivery> message) => counts.TakeBackAsync(message[0].Recipient, message.Any(Counts), zone.DateOf(time.GetUtcNow()));

    /// <summary>Broadcasts, what is urgent and what is about something that starts the same day are never too many, until they are.</summary>
    private static bool Counts(Core.Outgoing.Delivery delivery) =>
        delivery is { Content: Content.Reminder, Lane: not Lane.Urgent, Stage: not (Stage.Announced or Stage.BeforeStart or Stage.OwnLead or Stage.HostBriefing or Stage.LeaveAsked or Stage.LeaveUndecided) };

    /// <summary>Once a day, when the others of the same flood have been counted as well.</summary>
    private async Task AlarmAsync(DateTimeOffset now)
    {
        var day = zone.DateOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var office = (await rosters.GetAsync()).Members.Where(member => member.Is(Role.CommitteeOffice));
        await ledger.PlanAsync(Scope.Org, [.. office.Select(member => Core.Outgoing.Delivery.OfOccasion(
            $"too-many@{day}", Content.TooMany, member.Id, Lane.Urgent, now, now + _gather, now.AddDays(2), day))]);
    }
}
