using Sanmo.Bot.Features.Deliveries;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;

namespace Sanmo.Bot.Delivery;

/// <summary>What did not reach people, and what helps; pure.</summary>
internal static class ComposeReport
{
    private const int AtMost = 12;

    /// <param name="troubles">Rows that failed, are doubtful or came too late.</param>
    /// <returns>Null when there is nothing to say any more.</returns>
    public static Reply? Of(IReadOnlyList<Core.Outgoing.Delivery> troubles, string language, Roster roster)
    {
        if (troubles.Count == 0)
            return null;
        var words = DeliveryWords.In(language);
        // One line for each person or chat and kind of trouble: ten reminders to one without an account are one task.
        var lines = troubles.GroupBy(row => (row.Recipient, row.State)).OrderBy(group => group.Key.State)
            .Select(group => new Line(NameOf(group.Key.Recipient, language, roster, words), words.Trouble(group.Key.State, JoinNames.In(language, group.Where(row => row.Content is Content.Reminder or Content.Notice).Select(row => row.Work).Distinct().Take(5))), group.Select(row => FindCure.For(row.Reason)).FirstOrDefault(cure => cure is not null) is { } cure ? SendingWords.In(language).Do(cure) : null, Tone.Yellow))
            .ToList();
        return new(words.ReportSummary(troubles.Count), words.ReportTitle, Tone.Yellow, [new Lines([.. lines.Take(AtMost)])], Buttons: [new(words.ReportOpen, DeliveryOrders.Troubles)], Footnote: words.ReportCure);
    }

    public static string NameOf(Recipient recipient, string language, Roster roster, DeliveryWords words) => recipient.Group is { } group
        ? words.GroupOf(roster.FindByGroup(group.Channel, group.Chat)?.NameIn(language) ?? group.Chat)
        : roster.NameOf(recipient.Member, language);
}
