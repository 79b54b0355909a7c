namespace Sanmo.Bot.Features.History;

internal abstract partial class HistoryWords
{
    private static readonly HistoryWords English = new En();

    private sealed class En : HistoryWords
    {
        public override string Which => "Please tell me the number, for example \"history ZG-012\" or \"history notice 8\".";
        public override string Nothing => "(none)";
        public override string Given => "(given)";
        public override string Yes => "yes";
        public override string No => "no";
        public override string Other => "other details updated";
        public override string NoSuch(string work) => $"I found no {work}.";
        public override string Title(string work) => $"History of {work}";
        public override string Summary(string work, int lines) => $"{work} has {lines} entries in its record.";
        public override string Whole(int lines) => $"✔ The record is whole: all {lines} entries checked, none changed or missing.";
        public override string Broken(int version) => $"⚠ The record does not fit from entry {version} on: something was changed or is missing. Please have the operator look into it.";
        public override string Last(int shown) => $"The last {shown} only, newest first.";
        public override string Count(int things) => things == 1 ? "1 entry" : $"{things} entries";
        public override string Machine(string by) => by switch
        {
            "import" => "the import",
            "demo" => "the demo data",
            _ => "the bot",
        };
        public override string Action(string action) => action switch
        {
            "import" => "imported",
            "undone" => "undone",
            "notice.sent" => "went out",
            "notice.notSent" => "did not go out",
            _ => "updated",
        };

        public override string? Field(string name) => name switch
        {
            "body" => "text",
            "detail" => "details",
            "start" => "start",
            "end" => "end",
            "proposal" => "proposed correction",
            "actualStart" => "actual start",
            "actualEnd" => "actual end",
            "place" => "place",
            "online" => "online",
            "host" => "chair",
            "recorder" => "recorder",
            "attendees" => "attendees",
            "invitees" => "invitees",
            "leaves" => "leave",
            "topics" => "topics",
            "state" => "state",
            "status" => "status",
            "due" => "due",
            "owner" => "owner",
            "owners" => "owners",
            "leader" => "leader",
            "kind" => "kind",
            "progress" => "progress",
            "measures" => "measures",
            "milestones" => "milestones",
            "dueChanges" => "limit changes",
            "submittedAt" => "submitted",
            "closedAt" => "closed",
            "verifiedBy" => "verified by",
            "remark" => "remark",
            "problem" => "problem",
            "category" => "category",
            "source" => "source",
            "goal" => "goal",
            "sustain" => "to be sustained",
            "evidence" => "evidence",
            "asked" => "extension asked",
            "verifications" => "verifications",
            "sendAt" => "goes out",
            "sentAt" => "sent",
            "needAck" => "reply wanted",
            "ackDeadline" => "reply by",
            "sender" => "sender",
            "approvedBy" => "approved by",
            "urgentBy" => "urgent says",
            "correctedAt" => "corrected",
            "stoppedAt" => "stopped",
            "reason" => "reason",
            "branches" => "branches",
            "recipients" => "recipients",
            "branchAnswers" => "branch confirmations",
            "reports" => "reports",
            "anyOne" => "any one",
            "createdBy" => "given by",
            "organiser" => "organiser",
            "capacity" => "capacity",
            "signUps" => "sign-ups",
            "theme" => "theme",
            "businessLink" => "business link",
            "meetPlace" => "meeting point",
            "signUpDeadline" => "sign-up deadline",
            "safetyNote" => "safety note",
            "summary" => "summary",
            "minutes" => "minutes",
            "decisions" => "decisions",
            "votes" => "votes",
            "signIns" => "sign-ins",
            "moves" => "moves",
            "cancelReason" => "reason of cancelling",
            "repeat" => "repeats",
            "makeUps" => "make-up study",
            "checkIns" => "check-ins",
            "hours" => "hours",
            _ => null,
        };

        public override string? State(string name) => name switch
        {
            "Draft" => "draft",
            "Scheduled" => "scheduled",
            "Sent" => "sent",
            "Recalled" => "withdrawn",
            "AwaitsApproval" => "waits for approval",
            "Declined" => "declined",
            "Planned" => "planned",
            "Held" => "held",
            "Cancelled" => "cancelled",
            "Open" => "open",
            "Done" => "done",
            "Registered" => "registered",
            "InProgress" => "in progress",
            "PendingVerification" => "waits for verification",
            "Closed" => "closed",
            "Immediate" => "at once",
            "Staged" => "staged",
            "LongTerm" => "long-term",
            "Submitted" => "submitted",
            "Approved" => "approved",
            "Published" => "published",
            "Archived" => "archived",
            "Summarised" => "summarised",
            _ => null,
        };
    }
}
