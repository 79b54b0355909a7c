using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Core.Branches;
using Sanmo.Core.Calendars;
using Sanmo.Core.Meetings;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Meetings.Cadences;

/// <summary>"Three meetings and one lecture": the table of a branch or of all, and what a branch does without for a good reason.</summary>
internal sealed class AskCadence(MeetingStore meetings, BranchStore branches, LocalZone zone)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        // The committee sees all at once; a secretary the own branch.
        var wanted = ask.Slots.Branch is null && ask.Group is null && ask.Asker.ServesCommittee ? [.. ask.Roster.Branches] : NamedBranches.Of(ask);
        if (wanted.Any(branch => !Permission.Covers(ask.Intent, ask.Asker, branch.Id)))
            return Refuse.For(ask, everywhere: true);
        var all = (await meetings.ListAllAsync()).Select(kept => kept.Value).ToList();
        var tables = wanted.Select(branch => (branch, CadenceTable.Of(branch.Id, all, branch.Exemptions ?? [], ask.Now, zone))).ToList();
        return new(tables is [var (only, lines)] ? ShowCadence.As(only, lines, ask.Today, ask.Language) : ShowCadence.All(tables, ask.Today, ask.Language));
    }

    public async Task<Answer> ExemptAsync(Ask ask, CancellationToken cancel)
    {
        var (words, meetingWords) = (CadenceWords.In(ask.Language), MeetingWords.In(ask.Language));
        if (NamedBranches.Of(ask) is not [var branch] || !Permission.Covers(ask.Intent, ask.Asker, branch.Id))
            return Refuse.For(ask, everywhere: true);
        if (CadenceTable.Rules.Where(rule => NextMeeting.IsType(rule.Type, ask.Slots.MeetingType ?? "")).ToList() is not [var (type, period)])
            return Answer.Of(words.WhichType);
        if (ask.Slots.Reason is not { } reason)
            return Answer.Of(words.WhyExempt);
        // A month or a quarter stands as a whole, whichever of its days was said.
        var (from, to) = (CadenceTable.Around(period, ask.Slots.Range?.From ?? ask.Slots.Date ?? ask.Today).From, CadenceTable.Around(period, ask.Slots.Range?.To ?? ask.Slots.Date ?? ask.Today).To);
        var exemption = new Exemption(type, from, to, reason, ask.Asker.Id, ask.Now);
        await ChangeAsync(branch, ask, kept => [.. kept.Where(one => !(one.Type == type && one.From == from && one.To == to)), exemption]);
        return new(new(words.ExemptNow(branch.NameIn(ask.Language), meetingWords.TypeName(type), DateWords.In(ask.Language).Days(from, to), reason), Tone: Tone.Good));
    }

    public async Task<Answer> ResumeAsync(Ask ask, CancellationToken cancel)
    {
        var (words, meetingWords) = (CadenceWords.In(ask.Language), MeetingWords.In(ask.Language));
        if (NamedBranches.Of(ask) is not [var branch] || !Permission.Covers(ask.Intent, ask.Asker, branch.Id))
            return Refuse.For(ask, everywhere: true);
        if (CadenceTable.Rules.Where(rule => NextMeeting.IsType(rule.Type, ask.Slots.MeetingType ?? "")).ToList() is not [var (type, _)])
            return Answer.Of(words.WhichType);
        if (branch.Exemptions?.Any(one => one.Type == type && one.To >= ask.Today) != true)
            return Answer.Of(words.NoExemption(meetingWords.TypeName(type)));
        await ChangeAsync(branch, ask, kept => [.. kept.Where(one => one.Type != type || one.To < ask.Today)]);
        return new(new(words.ExemptEnded(branch.NameIn(ask.Language), meetingWords.TypeName(type)), Tone: Tone.Good));
    }

    private async Task ChangeAsync(Branch branch, Ask ask, Func<IReadOnlyList<Exemption>, IReadOnlyList<Exemption>> change)
    {
        while (await branches.FindAsync(Scope.Org, branch.Id) is { } kept
            && !await branches.SaveAsync(kept, kept.Value with { Exemptions = change(kept.Value.Exemptions ?? []) }, new(ask.Asker.Id, ask.Intent, ask.Slots.Reason)))
        {
        }
    }
}
