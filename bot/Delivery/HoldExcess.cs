using Microsoft.Extensions.Options;
using Sanmo.Core.Calendars;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Delivery;

/// <summary>The ceiling of what the bot says by itself to somebody on a day; what is more waits for the next digest.</summary>
internal sealed class HoldExcess(DailyCount counts, NextDigest next, LocalZone zone, TimeProvider time, IOptions<DeliveryOptions> options, ILogger<HoldExcess> log)
{
    /// <summary>Counts one message.</summary>
    /// <returns>Null when it may go now; otherwise when it is to go.</returns>
    public async Task<DateTimeOffset?> FindAsync(IReadOnlyList<Core.Outgoing.Delivery> message)
    {
        if (!message.Any(Counts))
            return null;
        var (recipient, now) = (message[0].Recipient, time.GetUtcNow());
        var ceiling = recipient.Member is null ? options.Value.GroupADay : options.Value.PrivateADay;
        var count = await counts.AddAsync(recipient, zone.DateOf(now));
        if (count <= ceiling)
            return null;
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
    public Task ForgetAsync(IReadOnlyList<Core.Outgoing.Delivery> message) =>
        message.Any(Counts) ? counts.TakeBackAsync(message[0].Recipient, zone.DateOf(time.GetUtcNow())) : Task.CompletedTask;

    /// <summary>Broadcasts, what is urgent and what is about something that starts the same day are never too many.</summary>
    private static bool Counts(Core.Outgoing.Delivery delivery) =>
        delivery is { Content: Content.Reminder, Lane: not Lane.Urgent, Stage: not (Stage.Announced or Stage.BeforeStart or Stage.HostBriefing or Stage.LeaveAsked or Stage.LeaveUndecided) };
}
