using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Audit;
using Sanmo.Core.Reminders;

namespace Sanmo.Bot.Features.Reminders;

/// <summary>How long before a start or a limit somebody wants to be told; what the policy says of limits stays.</summary>
internal sealed class SetLeads(WishStore wishes)
{
    private const int AtMost = 3;
    private const int ShortestMinutes = 5;
    private const int LongestMinutes = 14 * 24 * 60;
    private const string Usual = "usual";

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = LeadWords.In(ask.Language);
        if (ask.Slots.Mode == Usual)
        {
            await wishes.ChangeAsync(ask.Asker.Id, wish => wish with { LeadMinutes = null, LeadsSince = null }, new Act(ask.Asker.Id, ask.Intent, Usual));
            return new(new(words.UsualAgain, Tone: Tone.Good), Personal: true);
        }

        var minutes = (ask.Slots.Content ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => int.Parse(one, CultureInfo.InvariantCulture)).Distinct().OrderDescending().ToList();
        if (minutes.Count == 0)
            return new(new(words.How), Personal: true);
        if (minutes.Count > AtMost || minutes.Exists(one => one is < ShortestMinutes or > LongestMinutes))
            return new(new(words.Bounds(AtMost)), Personal: true);
        await wishes.ChangeAsync(ask.Asker.Id, wish => wish with { LeadMinutes = minutes, LeadsSince = ask.Now }, new Act(ask.Asker.Id, ask.Intent, ask.Slots.Content));
        var days = minutes.Where(one => one % (24 * 60) == 0).ToList();
        return new(new(words.Set(Said(minutes, ask.Language), days.Count == 0 ? null : Said(days, ask.Language)), Tone: Tone.Good,
            Buttons: [new(words.BackToUsual, OfficeOrders.Leads, Values: new Dictionary<string, string> { ["mode"] = Usual })], Footnote: words.NeverFewer), Personal: true);
    }

    /// <summary>"1 天、2 小时".</summary>
    public static string Said(IEnumerable<int> minutes, string language) => JoinNames.In(language, minutes.Select(LeadWords.In(language).Distance));
}
