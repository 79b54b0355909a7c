using Sanmo.Bot.Features.Volunteering.Proposals;
using System.Globalization;
using System.Text.RegularExpressions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Attending;

/// <summary>The summary with its evidence, and the archive, which takes nothing without both summary and attendance.</summary>
internal sealed partial class CloseActivity(ChangeActivity change, FindActivities find)
{
    public async Task<Answer> SummariseAsync(Ask ask, CancellationToken cancel)
    {
        var words = AttendanceWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => activity.IsOver(ask.Now) && activity.Summary is null && ChangeActivity.MayRun(ask, activity, ask.Intent));
        if (ask.Slots.Content is null && found is [{ Value: var meant } kept] && ChangeActivity.MayRun(ask, meant, ask.Intent))
            return ClosingSteps.Summarise(meant, "?", [], ask.Now).Refusal is { } why ? ChangeActivity.Refused(ask, kept, why) : new(
                new(words.WhatCameOfIt(ShowActivity.Title(meant)), ShowActivity.Title(meant), Tone.Blue,
                    Fields: [new("content", words.Summary, FieldKind.LongText, Required: true, meant.Summary), new("evidence", words.Evidence, FieldKind.LongText, Value: string.Join('\n', meant.Evidence ?? []))],
                    Buttons: [new(ProposalWords.In(ask.Language).Save, VolunteerOrders.Summarise, meant.Work.ToString(), Kind: ButtonKind.Primary)]),
                Personal: true, Question: new(ask.Intent, new() { ActivityId = meant.Number.ToString(CultureInfo.InvariantCulture) }, SlotNames.Content, [], ask.Now));
        var links = Link().Matches($"{ask.Slots.Content} {ask.Value("evidence")}").Select(match => match.Value)
            .Concat((ask.Files ?? []).Select(file => file.Reference)).Distinct().ToList();
        return await change.RunAsync(
            ask, activity => activity.IsOver(ask.Now), activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => ClosingSteps.Summarise(activity, ask.Slots.Content, links, ask.Now), (_, _, _) => [],
            (_, step, version) => new(new(
                words.Summarised(ShowActivity.Title(step.After!), step.After!.Evidence?.Count ?? 0), ShowActivity.Title(step.After!), Tone.Good, [new Paragraph(step.After!.Summary!)],
                Buttons: [step.After!.HoursAreConfirmed ? new(words.ArchiveIt, VolunteerOrders.Archive, step.After!.Work.ToString(), Kind: ButtonKind.Primary) : new(words.ConfirmHours, VolunteerOrders.Credit, step.After!.Work.ToString(), Kind: ButtonKind.Primary), UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));
    }

    public Task<Answer> ArchiveAsync(Ask ask, CancellationToken cancel) => change.RunAsync(
        ask, activity => activity.State == VolunteerState.Summarised, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), ClosingSteps.Archive, (_, _, _) => [],
        (_, step, version) => new(new(
            AttendanceWords.In(ask.Language).Archived(ShowActivity.Title(step.After!), step.After!.SignUps.Count(signUp => signUp.Attended), step.After!.SignUps.Sum(signUp => signUp.Hours ?? 0)), ShowActivity.Title(step.After!), Tone.Good,
            Buttons: [UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
