using Sanmo.Core.Agenda;
using Sanmo.Core.Reminders;

namespace Sanmo.Core.Outgoing;

/// <summary>One message to one recipient. What it says is made when it is sent, from the work as it then is.</summary>
/// <param name="Id">The same for the same thing said to the same recipient, whoever plans it and however often. Begins with <see cref="IdPrefix"/> when it is about a piece of work.</param>
/// <param name="Chain">The work's schedule version it was planned for; a later one makes it silent.</param>
/// <param name="Stage">For a reminder: which one.</param>
/// <param name="Due">Not to be sent before.</param>
/// <param name="UsefulUntil">Not worth sending after.</param>
/// <param name="Attempts">How often the platform was called.</param>
/// <param name="MessageId">The platform's id, once sent, where it told one.</param>
/// <param name="Audience">For a reminder: as what the recipient hears it.</param>
/// <param name="DecidedBy">The member id of who settled a doubtful or failed row.</param>
/// <param name="Topic">For news: what happened, for example <c>rect.returned</c>.</param>
/// <param name="Version">For news: the document's version that the act made; an act that was taken back is not told.</param>
/// <param name="Meant">When it should have been said, once trouble has put it off.</param>
internal sealed record Delivery(
    string Id,
    Content Content,
    WorkRef Work,
    int Chain,
    Stage? Stage,
    int Step,
    Recipient Recipient,
    Lane Lane,
    DateTimeOffset PlannedAt,
    DateTimeOffset Due,
    DateTimeOffset UsefulUntil,
    DeliveryState State = DeliveryState.Planned,
    int Attempts = 0,
    DateTimeOffset? SentAt = null,
    string? Channel = null,
    string? MessageId = null,
    string? Reason = null,
    Audience? Audience = null,
    string? DecidedBy = null,
    DateTimeOffset? Meant = null,
    string? Topic = null,
    long? Version = null)
{
    /// <summary>What the ids of all rows about a piece of work begin with.</summary>
    public static string IdPrefix(WorkRef work) => $"{work}@";

    /// <summary>The same row for later, on account of trouble: it remembers when it was meant for.</summary>
    public Delivery PutOff(DateTimeOffset until) => this with { State = DeliveryState.Planned, Due = until, Meant = Meant ?? Due };

    /// <summary>A row about no single piece of work, for one member.</summary>
    /// <param name="occasion">The same whoever plans it and for everybody it is told to, for example <c>report@2026-11-23</c>.</param>
    public static Delivery OfOccasion(string occasion, Content content, string member, Lane lane, DateTimeOffset now, DateTimeOffset due, DateTimeOffset usefulUntil, string? topic = null) =>
        new($"{occasion}>{member}", content, default, 0, null, 0, Recipient.OfMember(member), lane, now, due, usefulUntil, Topic: topic);

    public static Delivery Of(Reminder reminder, Recipient recipient, DateTimeOffset now) => new(
        $"{reminder.Id}>{recipient}", reminder.Stage == Reminders.Stage.GoesOut ? Content.Notice : Content.Reminder, reminder.Work, reminder.Chain, reminder.Stage, reminder.Step, recipient, reminder.Lane, now, reminder.Due, reminder.UsefulUntil, Audience: reminder.Audience);
}
