using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Attending;

/// <summary>The own record of a year, or for who may see it a person's or a branch's; always private.</summary>
internal sealed class AnswerHours(VolunteerStore activities, FindActivities find, LocalZone zone)
{
    private const int PeopleShown = 60;

    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var range = ask.Slots.Range ?? new DateRange(new(ask.Today.Year, 1, 1), new(ask.Today.Year, 12, 31));
        var people = NamedPeople.Of(ask);
        if (people.Unknown is { } name)
            return Answer.Of(VolunteerWords.In(ask.Language).WhoIs(name));
        var all = (await activities.ListAllAsync()).Select(kept => kept.Value).ToList();
        if (ask.Slots.ActivityId is not null || ask.Slots.Activity is not null)
        {
            var found = await find.ReadAsync(ask with { Slots = ask.Slots with { Range = null } }, activity => activity.IsOver(ask.Now));
            // "Served" reads like a name: what is no activity's name speaks of all of them.
            if (found.Count != 1 && (ask.Slots.ActivityId is not null || found.Count > 1))
                return found.Count == 0 ? Answer.Of(VolunteerWords.In(ask.Language).NoSuch) : ChooseActivity.Among(found, ask);
            if (found.Count == 1)
                (all, range) = ([found[0].Value], new(zone.DateOf(found[0].Value.Start), zone.DateOf(found[0].Value.Start)));
            if (found.Count == 1 && ChangeActivity.MayRun(ask, all[0], ask.Intent) && ask.Slots.Persons is null)
                return Table(ask, [.. all[0].Participants.Select(ask.Roster.FindMember).OfType<Member>()], all, range, ShowActivity.Title(all[0]));
        }
        if (ask.Slots.Branch is not null && ask.Slots.Persons is null)
        {
            var branches = NamedBranches.Of(ask);
            if (branches.Count == 0 || branches.Any(branch => !Permission.Covers(ask.Intent, ask.Asker, branch.Id)))
                return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);
            return Table(ask, [.. branches.SelectMany(branch => ask.Roster.InBranch(branch.Id))], all, range, JoinNames.In(ask.Language, branches.Select(branch => branch.NameIn(ask.Language))));
        }
        if (people.Members.Any(member => member != ask.Asker && !Permission.Covers(ask.Intent, ask.Asker, member.Branch)))
            return Refuse.For(ask, everywhere: Permission.Of(ask.Intent, ask.Asker) >= Reach.Branch);
        return people.Members is [var only] ? One(ask, only, all, range) : Table(ask, people.Members, all, range, "");
    }

    private Answer One(Ask ask, Member member, List<VolunteerActivity> all, DateRange range)
    {
        var (words, dates) = (AttendanceWords.In(ask.Language), DateWords.In(ask.Language));
        var record = ServiceRecord.Of(member.Id, all, range.From, range.To, zone);
        var summary = words.Record(member == ask.Asker ? null : member.NameIn(ask.Language), dates.Days(range.From, range.To), record.Hours, record.Lines.Count);
        if (record.Lines.Count == 0)
            return new(new(summary, words.RecordTitle, Tone.Blue, Buttons: [new(words.WhatIsOpen, Intent.VolList)]), Personal: true);
        var lines = record.Lines.Select(line => new Line(dates.Day(zone.DateOf(line.Activity.Start)), ShowActivity.Title(line.Activity), line.SignUp switch
        {
            { Claim: { } claim } => words.ClaimOpen(line.SignUp.Hours ?? 0, claim.Hours),
            { HoursBy: not null } => $"{words.Amount(line.SignUp.Hours ?? 0)}{(line.SignUp.HoursTrail is { Count: > 1 } trail ? words.CorrectedTimes(trail.Count - 1) : "")}",
            _ => words.Unconfirmed(AttendanceSteps.ProposedHours(line.Activity, line.SignUp)),
        }));
        return new(new(summary, words.RecordTitle, Tone.Blue, [new Lines([.. lines]), new Facts([new(words.InSeries, words.Times(record.InSeries)), new(words.OneOffs, words.Times(record.OneOffs))])],
            Buttons: member == ask.Asker ? [new(words.AskToCorrect, VolunteerOrders.Correct, record.Lines[^1].Activity.Work.ToString())] : null, Footnote: words.BranchRecordOnly), Personal: true);
    }

    private Answer Table(Ask ask, IReadOnlyList<Member> members, List<VolunteerActivity> all, DateRange range, string whose)
    {
        var (words, dates) = (AttendanceWords.In(ask.Language), DateWords.In(ask.Language));
        var records = members.Select(member => (Member: member, Record: ServiceRecord.Of(member.Id, all, range.From, range.To, zone))).OrderByDescending(row => row.Record.Hours).ThenBy(row => row.Member.EmployeeNo, StringComparer.Ordinal).ToList();
        var served = records.SelectMany(row => row.Record.Lines.Select(line => line.Activity)).DistinctBy(activity => activity.Number).ToList();
        return new(new(
            words.Branch(whose, dates.Days(range.From, range.To), records.Sum(row => row.Record.Hours), records.Count(row => row.Record.Lines.Count > 0), records.Count), words.TableTitle, Tone.Blue,
            [
                new Lines([.. records.Take(PeopleShown).Select(row => new Line(row.Member.NameIn(ask.Language), words.Amount(row.Record.Hours), words.Times(row.Record.Lines.Count)))]),
                new Facts([new(words.InSeries, words.Activities(served.Count(activity => activity.Series is not null))), new(words.OneOffs, words.Activities(served.Count(activity => activity.Series is null)))]),
            ], Footnote: words.BranchRecordOnly), Personal: true);
    }
}
