using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Proposals;

/// <summary>Every submitted proposal on one card, side by side, to be decided there; a branch sees its own, drafts included.</summary>
internal sealed class CompareProposals(FindActivities find)
{
    private const int AtMost = 8;
    private const int WithButtons = 4;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = ProposalWords.In(ask.Language);
        var all = Permission.Of(ask.Intent, ask.Asker) == Reach.All;
        var found = (await find.ReadAsync(ask, activity => all ? activity.State == VolunteerState.Submitted : activity.Branch == ask.Asker.Branch && activity.State is VolunteerState.Draft or VolunteerState.Submitted or VolunteerState.Approved))
            .OrderBy(kept => kept.Value.SubmittedAt ?? kept.Value.ScheduledAt).ThenBy(kept => kept.Value.Number).ToList();
        if (found.Count == 0)
            return Answer.Of(words.NoProposals);
        var blocks = found.Take(AtMost).SelectMany(kept => (Block[])
        [
            new Paragraph($"{ShowActivity.Title(kept.Value)} · {Branch(kept.Value, ask)}", Strong: true),
            new Facts(all ? ShowActivity.PlanOf(kept.Value, ask) : [new(words.StateLabel, words.State(kept.Value.State)), .. ShowActivity.PlanOf(kept.Value, ask)]),
        ]);
        var buttons = found.Take(WithButtons).SelectMany(kept => all ? Decisions(kept, ask, words, numbered: true) : [ShowActivity.Open(kept.Value, kept.Version, words)]);
        return new(
            new(words.ProposalsWait(found.Count, all), words.ProposalsTitle, Tone.Blue, [.. blocks],
                all ? [new("theme", words.ThemeAsSettled, FieldKind.Text, Value: Theme(found)), new("reason", words.ReasonLabel, FieldKind.LongText)] : null, [.. buttons],
                all ? words.HowToDecide : words.WhatNext),
            Personal: true);
    }

    /// <summary>What this asker may decide on it.</summary>
    public static IEnumerable<Button> Decisions(Kept<VolunteerActivity> kept, Ask ask, ProposalWords words, bool numbered)
    {
        var number = kept.Value.Work.ToString();
        string Label(string label) => numbered ? $"{label} {number}" : label;
        if (Permission.Of(VolunteerOrders.Approve, ask.Asker) == Reach.All)
            yield return new(Label(words.Approve), VolunteerOrders.Approve, number, kept.Version, Kind: ButtonKind.Primary);
        if (Permission.Of(VolunteerOrders.Return, ask.Asker) == Reach.All)
            yield return new(Label(words.AskForChanges), VolunteerOrders.Return, number, kept.Version);
        if (Permission.Of(VolunteerOrders.Decline, ask.Asker) == Reach.All)
            yield return new(Label(words.Decline), VolunteerOrders.Decline, number, kept.Version, Kind: ButtonKind.Destructive);
    }

    private static string Branch(VolunteerActivity activity, Ask ask) => ask.Roster.FindBranch(activity.Branch)?.NameIn(ask.Language) ?? ProposalWords.In(ask.Language).Committee;

    private static string? Theme(List<Kept<VolunteerActivity>> found) => found.Select(kept => kept.Value.Theme).OfType<string>().GroupBy(theme => theme).MaxBy(same => same.Count())?.Key;
}
