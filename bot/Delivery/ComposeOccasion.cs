using System.Globalization;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Features.Weeks;
using Sanmo.Bot.Replies;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Members;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Delivery;

/// <summary>The words of what is about no single piece of work, from everything as it is now; nothing when there is nothing to say.</summary>
internal sealed class ComposeOccasion(WorkStores works, DeliveryLedger ledger, DailyCount counts, RosterCache rosters, LocalZone zone, IOptions<DeliveryOptions> options)
{
    private const int LookedAt = 1000;

    public static bool Is(Content content) => content is Content.BranchWeek or Content.CommitteeWeek or Content.CadenceMissing or Content.Away or Content.TooMany;

    public Task<Reply?> OfAsync(Scope scope, Core.Outgoing.Delivery row, DateTimeOffset now, string language, Roster roster) => row.Content switch
    {
        Content.BranchWeek => BranchWeekAsync(scope, DayOf(row), now, language, roster),
        Content.CommitteeWeek => CommitteeWeekAsync(DayOf(row), now, language, roster),
        Content.CadenceMissing => CadenceAsync(scope, DayOf(row), language, roster),
        Content.Away => AwayAsync(row, now, language),
        _ => TooManyAsync(DayOf(row), language, roster),
    };

    private async Task<Reply?> BranchWeekAsync(Scope scope, DateOnly monday, DateTimeOffset now, string language, Roster roster) =>
        ShowBranchWeek.Of(await BranchWork.ReadAsync(works, scope), monday, now, zone, roster.FindBranch(scope.ToString())?.NameIn(language) ?? scope.ToString(), language, roster);

    private async Task<Reply?> CommitteeWeekAsync(DateOnly monday, DateTimeOffset now, string language, Roster roster) =>
        ShowCommitteeWeek.Of(await Task.WhenAll(roster.Branches.Select(async branch => (branch.NameIn(language), await BranchWork.ReadAsync(works, Scope.Of(branch.Id))))), monday, now, zone, language);

    private async Task<Reply?> CadenceAsync(Scope scope, DateOnly day, string language, Roster roster)
    {
        var meetings = (await works.Meetings.ListAsync(scope)).Select(kept => kept.Value);
        var people = roster.InBranch(scope.ToString()).ToList();
        var month = day.Day > 1;
        var missing = month ? Cadence.MissingInMonth(meetings, day, people.Count, people.Exists(member => member.Is(Role.GroupLeader)), zone) : Cadence.MissingInQuarter(meetings, day, zone);
        var words = WeekWords.In(language);
        // What the branch does without for a good reason is not asked about.
        missing = [.. missing.Where(type => roster.FindBranch(scope.ToString())?.Exemptions?.Any(one => one.Type == type && one.From <= day && day <= one.To) != true)];
        return missing.Count == 0 ? null : new(words.CadenceMissing(missing, month), words.CadenceTitle, Tone.Blue, [new Paragraph(words.CadenceMissing(missing, month))], Footnote: words.WhyCadence);
    }

    private async Task<Reply?> AwayAsync(Core.Outgoing.Delivery row, DateTimeOffset now, string language)
    {
        var (from, until) = row.Topic!.Split('-') is [var left, var back] ? (Instant(left), Instant(back)) : (row.Due, row.Due);
        var ended = await rosters.AskEverywhereAsync(async scope => (Sent: await ledger.ListEndedAsync(scope, DeliveryState.Sent, LookedAt), Silent: await ledger.ListEndedAsync(scope, DeliveryState.Silent, LookedAt)));
        var late = ended.SelectMany(one => one.Sent).Count(sent => (sent.Meant ?? sent.Due) is var due && due > from && due < until && sent.SentAt >= until);
        var dropped = ended.SelectMany(one => one.Silent).Count(silent => silent.Reason == PlanReport.TooLate && (silent.Meant ?? silent.Due) < until && silent.PlannedAt >= from);
        return Reply.Of(DeliveryWords.In(language).WasAway(DateWords.In(language).Span(from.ToOffset(now.Offset), until.ToOffset(now.Offset)), late, dropped));
    }

    private async Task<Reply?> TooManyAsync(DateOnly day, string language, Roster roster)
    {
        var words = DeliveryWords.In(language);
        var over = (await counts.ListAsync(day)).Where(one => one.Count > (one.Recipient.Member is null ? options.Value.GroupADay : options.Value.PrivateADay)).OrderByDescending(one => one.Count).ToList();
        return over.Count == 0 ? null : new(words.TooMany(over.Count), words.TooManyTitle, Tone.Red,
            [new Lines([.. over.Take(10).Select(one => new Line(ComposeReport.NameOf(one.Recipient, language, roster, words), words.Messages(one.Count)))])], Footnote: words.TooManyHint);
    }

    private static DateOnly DayOf(Core.Outgoing.Delivery row) => DateOnly.ParseExact(row.Topic!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture));
}
