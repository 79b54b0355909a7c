using Sanmo.Bot.Features.Volunteering.Proposals;
using System.Globalization;
using Sanmo.Bot.Features.Members;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Bot.Features.Undo;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Core.Members;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering.Attending;

/// <summary>Credited hours: proposed from check-in and check-out, confirmed by who keeps the record, put right with a trail; a member may ask for that in the own record.</summary>
internal sealed class ConfirmHours(ChangeActivity change, FindActivities find, TellOfActivity tell)
{
    public async Task<Answer> CreditAsync(Ask ask, CancellationToken cancel)
    {
        var words = AttendanceWords.In(ask.Language);
        var found = await find.ReadAsync(ask, activity => activity.IsOver(ask.Now) && !activity.HoursAreConfirmed && ChangeActivity.MayRun(ask, activity, ask.Intent));
        // The names and the figures are seen before they are certified.
        if (!ask.Confirmed && found is [{ Value: var meant }] && ChangeActivity.MayRun(ask, meant, ask.Intent) && AttendanceSteps.ConfirmHours(meant, ask.Asker.Id, ask.Now).After is { } after)
            return new(
                new(words.SureOfHours(ShowActivity.Title(meant)), ShowActivity.Title(meant), Tone.Blue, [HoursOf(after, ask), .. Absent(after, ask)], Buttons: [new(words.Confirm, "confirm", Kind: ButtonKind.Primary), new(words.NotYet, "cancel")], Footnote: words.HowToCorrect(meant.Work.ToString())),
                Personal: true, Question: new(ask.Intent, ask.Slots with { ActivityId = meant.Number.ToString(CultureInfo.InvariantCulture) }, SlotNames.Confirmation, [], ask.Now));
        return await change.RunAsync(
            ask, activity => activity.IsOver(ask.Now), activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => AttendanceSteps.ConfirmHours(activity, ask.Asker.Id, ask.Now),
            (before, step, version) => tell.People(step.After!.SignUps.Where(signUp => signUp.HoursBy is not null && before.Find(signUp.Member)?.HoursBy is null).Select(signUp => signUp.Member), step.After!, version, TellOfActivity.Credited, ask),
            (_, step, version) => new(new(words.HoursConfirmed(ShowActivity.Title(step.After!), step.After!.SignUps.Where(signUp => signUp.HoursBy is not null).Sum(signUp => signUp.Hours ?? 0)), ShowActivity.Title(step.After!), Tone.Good, [HoursOf(step.After!, ask)],
                Buttons: [new(words.WriteSummary, VolunteerOrders.Summarise, step.After!.Work.ToString()), UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));
    }

    public async Task<Answer> CorrectAsync(Ask ask, CancellationToken cancel)
    {
        var words = AttendanceWords.In(ask.Language);
        var people = NamedPeople.Of(ask);
        if (people.Unknown is not null || people.Members is not [var member])
            return Answer.Of(VolunteerWords.In(ask.Language).WhoIs(people.Unknown ?? ""));
        var found = await find.ReadAsync(ask, activity => activity.IsOver(ask.Now) && activity.Participants.Contains(member.Id));
        if (found is not [{ Value: var meant }])
            return found.Count == 0 ? Answer.Of(VolunteerWords.In(ask.Language).NoSuch) : ChooseActivity.Among(found, ask);
        var keeps = ChangeActivity.MayRun(ask, meant, ask.Intent);
        if (!keeps && member != ask.Asker)
            return Refuse.For(ask, everywhere: meant.Branch != ask.Asker.Branch);
        if (!decimal.TryParse(ask.Slots.Note ?? ask.Value("hours"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours))
            return Form(ask, meant, member);
        return keeps
            ? await change.RunAsync(ask, _ => true, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => AttendanceSteps.Correct(activity, member.Id, hours, ask.Slots.Reason, ask.Asker.Id, ask.Now),
                (_, step, version) => tell.People([member.Id], step.After!, version, TellOfActivity.Corrected, ask),
                (before, step, version) => Corrected(ask, before, step.After!, member, version), $"{member.Id}: {ask.Slots.Reason}")
            : await change.RunAsync(ask, _ => true, activity => activity.Participants.Contains(ask.Asker.Id), activity => AttendanceSteps.Claim(activity, member.Id, hours, ask.Slots.Reason, ask.Now),
                (_, step, version) => tell.People([step.After!.Organiser], step.After!, version, TellOfActivity.Claimed, ask),
                (_, step, version) => new(new(words.Claimed(ShowActivity.Title(step.After!), hours, ask.Roster.NameOf(step.After!.Organiser, ask.Language)), ShowActivity.Title(step.After!), Tone.Good, Buttons: [UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true));
    }

    public async Task<Answer> RefuseClaimAsync(Ask ask, CancellationToken cancel)
    {
        var words = AttendanceWords.In(ask.Language);
        if (NamedPeople.Of(ask) is not { Unknown: null, Members: [var member] } || member == ask.Asker)
            return Answer.Of(words.WhoseClaim);
        if (ask.Slots.Reason is null)
            return new(Reply.Of(ProposalWords.In(ask.Language).WhatIsTheReason), Personal: true, Question: new(ask.Intent, ask.Slots, SlotNames.Reason, [], ask.Now));
        return await change.RunAsync(
            ask, _ => true, activity => ChangeActivity.MayRun(ask, activity, ask.Intent), activity => AttendanceSteps.RefuseClaim(activity, member.Id, ask.Slots.Reason),
            (_, step, version) => tell.People([member.Id], step.After!, version, TellOfActivity.ClaimRefused, ask),
            (_, step, version) => new(new(words.ClaimRefused(member.NameIn(ask.Language), ShowActivity.Title(step.After!)), ShowActivity.Title(step.After!), Tone.Good, Buttons: [UndoChange.Button(step.After!.Work, version, ask.Language)]), Personal: true), $"{member.Id}: {ask.Slots.Reason}");
    }

    private static Answer Corrected(Ask ask, VolunteerActivity before, VolunteerActivity after, Member member, long version)
    {
        var words = AttendanceWords.In(ask.Language);
        return new(new(words.Corrected(member.NameIn(ask.Language), ShowActivity.Title(after), before.Find(member.Id)?.Hours, after.Find(member.Id)!.Hours!.Value), ShowActivity.Title(after), Tone.Good,
            [new Facts([new(ProposalWords.In(ask.Language).ReasonLabel, ask.Slots.Reason!)])], Buttons: [UndoChange.Button(after.Work, version, ask.Language)]), Personal: true);
    }

    private static Answer Form(Ask ask, VolunteerActivity meant, Member member)
    {
        var words = AttendanceWords.In(ask.Language);
        return new(new(words.HowManyHours(member.NameIn(ask.Language), ShowActivity.Title(meant)), ShowActivity.Title(meant), Tone.Blue,
            Fields: [new("hours", words.Hours, FieldKind.Number, Required: true, meant.Find(member.Id)?.Hours?.ToString(CultureInfo.InvariantCulture)), new("reason", ProposalWords.In(ask.Language).ReasonLabel, FieldKind.Text, Required: true)],
            Buttons: [new(words.Correct, VolunteerOrders.Correct, $"{meant.Work}/{member.Id}", Kind: ButtonKind.Primary)], Footnote: words.HowToCorrect(meant.Work.ToString())), Personal: true);
    }

    private static Lines HoursOf(VolunteerActivity activity, Ask ask)
    {
        var words = AttendanceWords.In(ask.Language);
        return new([.. activity.SignUps.Where(signUp => signUp.Attended).Select(signUp => new Line(ask.Roster.NameOf(signUp.Member, ask.Language), words.Amount(signUp.Hours ?? 0), words.Clocks(
            signUp.CheckInAt is { } came ? DateWords.Clock(came.ToOffset(ask.Now.Offset)) : null, signUp.CheckOutAt is { } left ? DateWords.Clock(left.ToOffset(ask.Now.Offset)) : null,
            signUp.CheckedBy is { } by ? ask.Roster.NameOf(by, ask.Language) : null)))]);
    }

    private static IEnumerable<Block> Absent(VolunteerActivity activity, Ask ask)
    {
        var absent = activity.SignUps.Where(signUp => signUp is { Status: SignUpStatus.Registered, Attended: false }).Select(signUp => ask.Roster.NameOf(signUp.Member, ask.Language)).ToList();
        return absent.Count == 0 ? [] : [new Paragraph(AttendanceWords.In(ask.Language).NotSignedIn(JoinNames.In(ask.Language, absent)))];
    }
}
