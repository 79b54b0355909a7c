using Sanmo.Bot.Replies;
using Sanmo.Core.Rectification;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>What was done to it, in words for one listener, from what is kept now; pure.</summary>
internal static class SayRectificationNews
{
    /// <param name="row">Its topic says what happened.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(Kept<RectificationItem> kept, Core.Outgoing.Delivery row, Listener listener)
    {
        var item = kept.Value;
        if (listener.Roster.FindMember(listener.Member) is not { } reader || !IsStillTrue(row.Topic, item))
            return null;
        var who = listener.Roster.NameOf(item.Progress.Count > 0 ? item.Progress[^1].By : item.Owner, listener.Language);
        if (RectifyWords.In(listener.Language).News(row.Topic ?? "", item, who, item.Owner == reader.Id) is not { } text)
            return null;
        var steps = ItemButtons.For(item, kept.Version, reader, listener.Today, listener.Calendar, listener.Roster, listener.Language);
        return new(text, $"{item.Work} {RectificationWords.In(listener.Language).StatusName(item.Status)}", ShowItem.ToneOf(item, listener.Today, listener.Calendar),
            [new Paragraph(text), new Paragraph(item.Problem)], Buttons: [.. steps, ItemButtons.Details(item, listener.Language)]);
    }

    private static bool IsStillTrue(string? topic, RectificationItem item) => topic switch
    {
        TellOfItem.Registered or TellOfItem.HandedOver or TellOfItem.Blocked or TellOfItem.Explained or TellOfItem.NotExtended or TellOfItem.Extended => item.IsOpen,
        TellOfItem.Submitted => item.Status == RectificationStatus.PendingVerification,
        TellOfItem.Checked => item.Status == RectificationStatus.PendingVerification && item.IsChecked,
        TellOfItem.Returned => item.IsOpen && item.Verifications is [.., { Outcome: VerificationOutcome.Returned }],
        TellOfItem.Reopened => item.IsOpen && item.Verifications is [.., { Outcome: VerificationOutcome.Reopened }],
        TellOfItem.Closed => item.Status == RectificationStatus.Closed,
        TellOfItem.Cancelled => item.Status == RectificationStatus.Cancelled,
        TellOfItem.Supervised => item.OpenSlip is not null,
        _ => false,
    };
}
