using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Members;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

internal abstract partial class RectifyWords
{
    private static readonly RectifyWords English = new En();

    private sealed class En : RectifyWords
    {
        private static readonly DateWords _dates = DateWords.In("en");

        public override string Accept => "Accept";
        public override string Report => "Report progress";
        public override string Submit => "Submit";
        public override string NeedTime => "Need more time";
        public override string Blocked => "Blocked";
        public override string Explain => "Explain";
        public override string Nudge => "Nudge";
        public override string Supervise => "Supervise";
        public override string PassAndClose => "Accept and close";
        public override string DocumentsChecked => "Documents checked";
        public override string SendBack => "Send back";
        public override string GrantTo(string day) => $"Grant until {day}";
        public override string GrantOther => "Grant another date";
        public override string RefuseExtension => "Refuse";
        public override string Reopen => "Reopen";
        public override string LookBackHolds => "It has lasted";
        public override string Confirm => "Confirm";
        public override string Cancel => "Cancel";
        public override string StepDone(int step) => $"Step {step} done";

        public override Field FieldOf(string slot) => slot switch
        {
            SlotNames.Percent => new(slot, "Progress (%)", FieldKind.Number),
            SlotNames.Due => new(slot, "Date", FieldKind.Date),
            SlotNames.Reason => new(slot, "Opinion or reason", FieldKind.LongText),
            SlotNames.Title => new(slot, "Problem", FieldKind.LongText),
            SlotNames.Persons => new(slot, "Person responsible (name)", FieldKind.Text),
            "mode" => new(slot, "Kind", FieldKind.Choice, Choices: [new("immediate", "at once"), new("staged", "in stages"), new("longTerm", "long-term")]),
            _ => new(slot, "What was done, link or file name", FieldKind.LongText),
        };

        public override string Stale => "This card is out of date, so nothing was changed. Here is the present state.";
        public override string WhichDate => "Until which day? For example \"20 December\".";
        public override string Accepted(RectificationItem item) => $"You have taken on {item.Work}{(item.Limit is { } due ? $"; please finish it by {_dates.Day(due)}" : "")}.";
        public override string Reported(RectificationItem item) => $"Progress of {item.Work} recorded: {Entry(item.Progress[^1])}";
        public override string IsBlocked(RectificationItem item) => $"Recorded that {item.Work} is blocked, and the secretary is told: {item.Progress[^1].Note}";
        public override string StepFinished(RectificationItem item, int step) =>
            $"{item.Work}: step {step} ({item.Milestones[step - 1].Title}) is done, {item.Milestones.Count(one => one.DoneAt is not null)} of {item.Milestones.Count}.";
        public override string Explained(RectificationItem item) =>
            $"Recorded why {item.Work} is behind: {item.Progress[^1].Note}{(item.Progress[^1].Expected is { } day ? $"; expected by {_dates.Day(day)}" : "")}. The deadline{(item.Due is { } due ? $" ({_dates.Day(due)})" : "")} does not change; the secretary is told.";
        public override string Submitted(RectificationItem item, bool late) =>
            late ? $"{item.Work} has been submitted after its deadline and waits for verification." : $"{item.Work} has been submitted; the clock has stopped while it is being verified.";
        public override string StillOpen(RectificationItem item) => $"{item.Work} cannot be closed yet; {Steps(item.OpenSteps.Count())} still open:";
        public override string NothingToCheck(RectificationItem item) =>
            $"The ledger holds no evidence for {item.Work}. You can send it back; if you have seen the documents on paper, please write what you checked and it passes.";
        public override string Passed(RectificationItem item) => item.Status == RectificationStatus.Closed
            ? $"{item.Work} has been verified and closed{(item.LookBackOn is { } day ? $"; look back on {_dates.Day(day)}" : "")}."
            : $"The documents of {item.Work} are checked; it closes when the responsible leader confirms.";
        public override string SentBack(RectificationItem item) =>
            $"{item.Work} has been sent back: {item.Verifications![^1].Note}. {(item.ReturnDue is { } day ? $"To be added by {_dates.Day(day)} (3 working days)." : item.Due is { } due ? $"The deadline stays {_dates.Day(due)}." : "")}";
        public override string ExtensionAsked(RectificationItem item, string names) =>
            $"Asked for more time for {item.Work}: {_dates.Day(item.Asked!.From)} → {_dates.Day(item.Asked.To)}, because: {item.Asked.Reason}. {names} will decide; until then the old deadline stands.";
        public override string Granted(RectificationItem before, RectificationItem after) =>
            $"The deadline of {after.Work} is now {_dates.Day(after.Due!.Value)} (was {_dates.Day(before.Due!.Value)}, extended ×{after.Extensions}); the reminders follow.";
        public override string ExtensionRefused(RectificationItem item) => $"More time for {item.Work} was not granted: {item.Requests![^1].Answer}. The deadline stays {_dates.Day(item.Due!.Value)}.";
        public override string ConfirmReopening(RectificationItem item, string reason, DateOnly? due) =>
            $"Reopen {item.Work}: {reason}. It becomes cycle {item.Cycle + 1}{(due is { } day ? $", due {_dates.Day(day)}" : "")}; the earlier records stay, and the person responsible is told. Shall I?";
        public override string Reopened(RectificationItem item) => $"{item.Work} is open again, cycle {item.Cycle}{(item.Due is { } due ? $", due {_dates.Day(due)}" : "")}.";
        public override string Cancelled(RectificationItem item) => $"{item.Work} is cancelled and does not count: {item.Remark}.";
        public override string Supervised(RectificationItem item) => $"{item.Work} is under supervision; the person responsible is asked to answer by {_dates.Day(item.OpenSlip!.AnswerBy)}.";
        public override string LookedBack(RectificationItem item) => $"Recorded that {item.Work} has lasted{(item.LookBacks![^1].Note is { } note ? $": {note}" : "")}.";

        public override string? Next(RectificationItem before, RectificationItem after, string names) => after.Status switch
        {
            RectificationStatus.PendingVerification when after.IsChecked => $"Next: {names} confirms.",
            RectificationStatus.PendingVerification => $"Next: {names} verifies. You can undo for 15 minutes.",
            RectificationStatus.InProgress when after.Asked is not null => $"Next: {names} decides.",
            RectificationStatus.InProgress when after.Milestones.Count > 0 && !after.OpenSteps.Any() => "All steps are done; you can submit it.",
            RectificationStatus.InProgress when after.Percent >= 100 => "If it is done, submit it; that stops the clock.",
            RectificationStatus.Registered => $"Next: {names} takes it on.",
            _ => null,
        };

        public override string Refused(Refusal refusal, RectificationItem item, string names, DateOnly today) => refusal switch
        {
            Refusal.NotYours => $"This step of {item.Work} is for {names}.",
            Refusal.OwnItem => $"{item.Work} is yours to put right, so you cannot verify or approve it yourself; please ask {names}.",
            Refusal.AlreadyAccepted => $"{item.Work} has been accepted already and is in progress.",
            Refusal.AcceptFirst => $"{item.Work} has not been accepted yet. Please accept it first, then push it on step by step.",
            Refusal.AlreadySubmitted => $"{item.Work} has been submitted and waits for verification; the clock has stopped.",
            Refusal.NotSubmitted => $"{item.Work} has not been submitted yet; it can be verified once the person responsible submits it.",
            Refusal.Finished => $"{item.Work} is {(item.Status == RectificationStatus.Closed ? "closed already. If something has come up, say \"reopen\" with the reason" : "cancelled; nothing more is to be done")}.",
            Refusal.NotClosed => $"{item.Work} is not closed, so there is nothing to reopen.",
            Refusal.NoteMissing => $"What was done for {item.Work}, and with what result? One or two sentences{(item.Kind == ResolutionKind.Immediate ? "" : ", with a link or a file name")}, please.",
            Refusal.EvidenceMissing => $"{item.Work} still needs evidence. Please send a link, a file name (\"minutes.pdf\"), or write \"signed note: …\".",
            Refusal.RuleMissing => $"{item.Work} is long-term work; to close it, it has to become a standing rule. Please name the document, for example \"rule: meeting regulations 2026\".",
            Refusal.StepsOpen => StillOpen(item),
            Refusal.NoSuchStep => item.Milestones.Count == 0 ? $"{item.Work} has no planned steps; just report progress." : $"{item.Work} has {item.Milestones.Count} steps; which one do you mean?",
            Refusal.StepDone => $"That step of {item.Work} was done already.",
            Refusal.OfficeFirst => $"The committee office checks the documents of {item.Work} first; please wait for {names}.",
            Refusal.LeaderNext => $"The documents of {item.Work} have been checked; now {names} confirms.",
            Refusal.ReasonMissing => $"Please give the reason for {item.Work}.",
            Refusal.TooLate => $"The deadline of {item.Work} ({Day(item.Due)}) has passed, so it can no longer be extended. You can say why and when you expect to finish; the lateness is still counted from the old date.",
            Refusal.NoLimit => item.Kind == ResolutionKind.LongTerm ? $"{item.Work} is long-term work and has no deadline to extend." : $"Please give a new deadline for {item.Work}.",
            Refusal.NotLater => $"The new date has to be after the present deadline of {item.Work}, {Day(item.Due)}.",
            Refusal.DateIsPast => "That date has passed; please choose one from today on.",
            Refusal.NotAsked => $"Nobody has asked for more time for {item.Work}.",
            Refusal.BeyondSecretary => $"That is more than a branch secretary may grant for {item.Work} (at-once work, once, up to 7 days); please leave it to {names}.",
            Refusal.SamePerson => "The responsible leader and the person responsible cannot be the same: one answers for it, the other puts it right.",
            Refusal.AfterLimit => $"A step of {item.Work} cannot be due after its deadline, {Day(item.Due)}. If more time is needed, ask for it first.",
            Refusal.NothingToLookBackOn => $"No look back is due for {item.Work}.",
            _ => $"{item.Work} cannot take that step now.",
        };

        public override string? News(string topic, RectificationItem item, string who, bool isOwner) => topic switch
        {
            TellOfItem.Registered => $"{item.Work} is yours{(item.Due is { } due ? $", due {_dates.Day(due)}" : ", long-term work")}.",
            TellOfItem.Submitted => $"{who} has submitted {item.Work} for you.",
            TellOfItem.Checked => $"The office has checked the documents of {item.Work}; please confirm that it can be closed.",
            TellOfItem.Returned => item.ReturnDue is { } day
                ? $"{item.Work} was returned: {item.Verifications![^1].Note}. Please add it within 3 working days (by {_dates.Day(day)}); nothing else has to be re-entered."
                : $"{item.Work} was returned: {item.Verifications![^1].Note}. Please add it{(item.Due is { } limit ? $" by {_dates.Day(limit)}" : "")}; nothing else has to be re-entered.",
            TellOfItem.Closed => $"{item.Work} has been verified and closed. Thank you. The record is archived.",
            TellOfItem.Reopened => $"{item.Work} has to be put right again (cycle {item.Cycle}): {item.Verifications![^1].Note}.{(item.Due is { } again ? $" Deadline {_dates.Day(again)}." : "")}",
            TellOfItem.Cancelled => $"{item.Work} is cancelled; nothing more is to be done: {item.Remark}.",
            TellOfItem.Extended => $"The deadline of {item.Work} is now {Day(item.Due)}{(item.DueChanges[^1].Reason is { } why ? $" ({why})" : "")}; the reminders follow.",
            TellOfItem.NotExtended => $"More time for {item.Work} was not granted: {item.Requests![^1].Answer}. The deadline stays {Day(item.Due)}.",
            TellOfItem.Supervised => $"{item.Work} is under supervision; {(isOwner ? "please say" : "the person responsible is asked to say")} by {Day(item.OpenSlip?.AnswerBy)} where it stands and when it will be done{(item.OpenSlip?.Text is { } text ? $": {text}" : "")}.",
            TellOfItem.Explained => $"{who} on {item.Work}: {item.Progress[^1].Note}{(item.Progress[^1].Expected is { } expected ? $"; expected by {_dates.Day(expected)}" : "")}. You can reply \"nudge {item.Number}\" or \"extend {item.Number} to …\".",
            TellOfItem.HandedOver => $"{item.Work} is now for somebody else to put right; you need not do any more.",
            TellOfItem.Blocked => $"{item.Work} is blocked: {item.Progress[^1].Note}. You can help, or reply \"extend {item.Number} to …\".",
            _ => null,
        };

        public override string AmendHow => "You can fill in the ledger like this: \"ZG-041 responsible leader: He Min\", \"ZG-041 measure: …\", \"ZG-041 support units: …\".";
        public override string Amended(RectificationItem item, ItemPart part, string value, Roster roster) => part switch
        {
            ItemPart.Owner => $"{item.Work} is now for {roster.NameOf(item.Owner, "en")} to put right, who is told and takes it on.",
            ItemPart.Leader => $"Responsible leader of {item.Work}: {roster.NameOf(item.Leader, "en")}.",
            _ => $"{PartName(part)} of {item.Work} recorded: {value}.",
        };
        public override string StepAdded(RectificationItem before, RectificationItem after, string title) =>
            $"{after.Work} has one more step, \"{title}\" (by {_dates.Day(after.Milestones.First(step => step.Title == title).Due)}), {after.Milestones.Count} in all{(before.Kind == after.Kind ? "" : "; it is staged work now")}.";

        private static string PartName(ItemPart part) => part switch
        {
            ItemPart.Category => "Category",
            ItemPart.Goal => "Goal",
            ItemPart.Measure => "Measure",
            ItemPart.Target => "Supports target",
            ItemPart.Support => "Supporting units",
            _ => "Remark",
        };

        public override string RegisterTitle => "Register a problem";
        public override string RegisterHow => "Say for example \"register problem: nobody answers the duty phone, responsible Tang Ting, by 20 December\"; several at once go one on each line. Or fill in the form.";
        public override string Register => "Open the form";
        public override string WhoIsResponsible(string problem) => $"Who is to put \"{problem}\" right? Please give the name.";
        public override string WhoIs(string name) => $"I could not tell who \"{name}\" is: nobody, or more than one person, has that name. Please write the full name and register again.";
        public override string OtherBranch(string name) => $"{name} is not in your branch; a branch secretary registers the branch's own problems. Please ask the committee office.";
        public override string RegisteredOne(RectificationItem item, string owner, string source) =>
            $"{item.Work} is registered: {item.Problem}. Responsible: {owner}; {RectificationWords.In("en").KindName(item.Kind)}{(item.Due is { } due ? $", due {_dates.Day(due)}" : ", reviewed every quarter")}{source}. The person responsible is told.";
        public override string RegisterSeveral(int count, string source) => $"{count} problems will be registered{source}, and those responsible are told. Shall I?";
        public override string UndoesAll(int count) => $"\"Undo\" takes all {count} of them back.";
        public override string RegisteredSeveral(int count, string first, string last) => $"{count} problems are registered, {first} to {last}; those responsible are told.";
        public override string NoOwnerOf(string problem) => $"\"{problem}\" names nobody; please write \"responsible …\" on each line.";
        public override string RegisterHint => "A mistake can be undone.";
        public override string FiguresTitle(string where) => $"Rectification figures: {where}";
        public override string FiguresOf(ItemFigures figures) =>
            $"{figures.Found} found, {figures.Closed} closed, {figures.InHand} in hand ({figures.Waiting} waiting for verification), {figures.Overdue} overdue, {(figures.Percent is { } percent ? $"{percent}%" : "–")} done{(figures.Unaccepted > 0 ? $", {figures.Unaccepted} not accepted in time" : "")}";
        public override string LongTermOf(ItemFigures figures) => $"Long-term, counted apart: {figures.LongTerm}, of which {figures.LongTermClosed} became a standing rule";
        public override string Total => "Total";
        public override string LedgerTitle(string where, int count) => $"{where}: {(count == 1 ? "1 item" : $"{count} items")} in hand";
        public override string LedgerColours(int red, int yellow, int blue) => $"Red {red}, yellow {yellow}, blue {blue}";
        public override string LedgerMore(int count) => $"{count} more are not listed; name a branch, for example \"rectification ledger branch 1\".";
        public override string LedgerEmpty(string where) => $"{where}: no item is in hand.";
        public override string NotAccepted => "not accepted";

        private static string Day(DateOnly? day) => day is { } date ? _dates.Day(date) : "";

        private static string Steps(int count) => count == 1 ? "1 step is" : $"{count} steps are";

        private static string Entry(ProgressEntry entry) => $"{(entry.Percent is { } percent ? $"{percent}%" : "")}{(entry is { Percent: not null, Note: not null } ? ", " : "")}{entry.Note}";
    }
}
