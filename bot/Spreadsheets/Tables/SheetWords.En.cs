namespace Sanmo.Bot.Spreadsheets.Tables;

internal abstract partial class SheetWords
{
    private static readonly SheetWords English = new En();

    private sealed class En : SheetWords
    {
        protected override IReadOnlyDictionary<string, string> Sheets { get; } = new Dictionary<string, string>
        {
            ["organisation"] = "Organisation",
            ["branches"] = "Branches", ["branches.groups"] = "Branch chats", ["branches.exemptions"] = "Branch exemptions",
            ["members"] = "Members", ["members.accounts"] = "Accounts",
            ["meetings"] = "Meetings", ["meetings.leaves"] = "Leaves", ["meetings.moves"] = "Meeting moves", ["meetings.signIns"] = "Sign-ins", ["meetings.votes"] = "Votes",
            ["meetings.decisions"] = "Decisions", ["meetings.makeUps"] = "Make-up study", ["meetings.special.selfChecks"] = "Self-checks",
            ["assignments"] = "Assignments", ["assignments.reports"] = "Reports",
            ["rectificationItems"] = "Rectification ledger", ["rectificationItems.milestones"] = "Milestones", ["rectificationItems.progress"] = "Progress", ["rectificationItems.dueChanges"] = "Changes of limit",
            ["rectificationItems.evidence"] = "Evidence", ["rectificationItems.verifications"] = "Verifications", ["rectificationItems.requests"] = "Extension requests", ["rectificationItems.slips"] = "Supervision slips", ["rectificationItems.lookBacks"] = "Look backs",
            ["volunteerEvents"] = "Volunteer activities", ["volunteerEvents.signUps"] = "Sign-ups", ["volunteerEvents.signUps.hoursTrail"] = "Hours corrections",
            ["annualTargets"] = "Annual targets", ["annualTargets.reports"] = "Target reports",
            ["notices"] = "Notices", ["notices.acknowledgements"] = "Acknowledgements", ["notices.branchAnswers"] = "Branch answers",
        };

        protected override IReadOnlyDictionary<string, string> Headers { get; } = new Dictionary<string, string>
        {
            ["id"] = "Id", ["number"] = "Number", ["name"] = "Name", ["nameEn"] = "English name", ["timeZone"] = "Time zone", ["language"] = "Language", ["aliases"] = "Aliases",
            ["channel"] = "Channel", ["conversationId"] = "Conversation id", ["serviceUrl"] = "Service URL", ["type"] = "Type", ["from"] = "From", ["to"] = "To", ["reason"] = "Reason", ["by"] = "By", ["at"] = "At",
            ["branches.exemptions:type"] = "Meeting type", ["members.accounts:id"] = "Account id", ["members:kind"] = "Member kind", ["meetings:type"] = "Meeting type",
            ["employeeNo"] = "Employee no.", ["branch"] = "Branch", ["roles"] = "Roles", ["kind"] = "Kind", ["partyGroup"] = "Party group", ["aadObjectId"] = "Directory object id",
            ["title"] = "Title", ["start"] = "Start", ["end"] = "End", ["topics"] = "Topics", ["place"] = "Place", ["online"] = "Online", ["host"] = "Host", ["recorder"] = "Recorder", ["attendees"] = "Attendees", ["state"] = "State",
            ["scheduleVersion"] = "Schedule version", ["scheduledAt"] = "Scheduled at", ["createdBy"] = "Created by", ["invitees"] = "Invitees", ["series"] = "Series", ["repeat"] = "Repeat rule", ["occurrence"] = "Occurrence", ["cancelReason"] = "Reason of cancelling",
            ["minutes.content"] = "Minutes", ["minutes.files"] = "Minutes files", ["minutes.status"] = "Minutes status", ["minutes.by"] = "Minutes by", ["minutes.at"] = "Minutes at", ["minutes.opinion"] = "Minutes opinion", ["minutes.checkedBy"] = "Minutes checked by", ["minutes.checkedAt"] = "Minutes checked at",
            ["special.readingSentAt"] = "Reading sent at", ["special.heldAt"] = "Special meeting held at", ["special.problemsAt"] = "Problems registered at", ["special.planAt"] = "Plan approved at",
            ["member"] = "Member", ["askedBy"] = "Asked by", ["decidedBy"] = "Decided by", ["decidedAt"] = "Decided at", ["opinion"] = "Opinion",
            ["matter"] = "Matter", ["ballot"] = "Ballot", ["yes"] = "Yes", ["no"] = "No", ["abstain"] = "Abstain", ["due"] = "Due", ["present"] = "Present", ["meetings.votes:due"] = "Voters due",
            ["text"] = "Text", ["assignment"] = "Assignment", ["proof"] = "Proof",
            ["owners"] = "Owners", ["detail"] = "Detail", ["anyOne"] = "One is enough", ["parent"] = "Part of", ["deployedTo"] = "Deployed to", ["meeting"] = "Meeting", ["remark"] = "Remark", ["note"] = "Note",
            ["problem"] = "Problem", ["owner"] = "Person responsible", ["foundOn"] = "Found on", ["rectificationItems:branch"] = "Responsible branch", ["rectificationItems:due"] = "Time limit", ["sustain"] = "To be sustained", ["category"] = "Category", ["source"] = "Source",
            ["goal"] = "Goal", ["measures"] = "Measures", ["leader"] = "Responsible leader", ["status"] = "Status", ["submittedAt"] = "Submitted at", ["closedAt"] = "Closed at", ["verifiedBy"] = "Verified by", ["cycle"] = "Cycle", ["supportUnits"] = "Supporting units",
            ["returnDue"] = "Return limit", ["standingRule"] = "Standing rule", ["lookBackOn"] = "Look back on", ["reopenedAt"] = "Reopened at", ["supportsTarget"] = "Supports target", ["fromMeeting"] = "From meeting",
            ["shown.milestones"] = "Planned steps", ["shown.progress"] = "Progress", ["shown.percent"] = "Percent", ["shown.evidence"] = "Evidence",
            ["rectificationItems.milestones:title"] = "Milestone", ["doneAt"] = "Done at", ["measure"] = "Measure no.", ["percent"] = "Percent", ["expected"] = "Expected", ["reopening"] = "Reopening", ["contentType"] = "File format", ["url"] = "Address", ["outcome"] = "Outcome", ["granted"] = "Granted", ["answer"] = "Answer",
            ["answerBy"] = "Answer by", ["answeredAt"] = "Answered at", ["holds"] = "Holds",
            ["organiser"] = "Organiser", ["theme"] = "Theme", ["businessLink"] = "Business link", ["meetPlace"] = "Meeting point", ["capacity"] = "Places", ["signUpDeadline"] = "Sign-up deadline", ["safetyNote"] = "Safety note", ["branches"] = "Branches",
            ["purpose"] = "Purpose", ["teamStrength"] = "Team strength", ["serviceTarget"] = "Serves", ["supplies"] = "Supplies", ["contact"] = "Contact", ["summary"] = "Summary", ["evidence"] = "Evidence", ["proposedBy"] = "Proposed by", ["invitedAt"] = "Invited at",
            ["offeredUntil"] = "Offered until", ["comingAt"] = "Still coming, said at", ["checkInAt"] = "Checked in at", ["checkOutAt"] = "Checked out at", ["checkedBy"] = "Checked by", ["hours"] = "Hours", ["hoursBy"] = "Hours confirmed by", ["claim.hours"] = "Claimed hours", ["claim.reason"] = "Reason of claim", ["claim.at"] = "Claimed at",
            ["volunteerEvents.signUps.hoursTrail:from"] = "Hours before", ["volunteerEvents.signUps.hoursTrail:to"] = "Hours after",
            ["year"] = "Year", ["unit"] = "Unit", ["done"] = "Done", ["checkpoints"] = "Quarters (%)", ["dropped"] = "Dropped", ["actualStart"] = "Actual start", ["actualEnd"] = "Actual end",
            ["body"] = "Text", ["sender"] = "Sender", ["recipients"] = "Recipients", ["needAck"] = "To be confirmed", ["ackDeadline"] = "Confirm by", ["sendAt"] = "Send at", ["sentAt"] = "Sent at", ["urgentBy"] = "Urgent by", ["approvedBy"] = "Approved by", ["correctedAt"] = "Corrected at", ["stoppedAt"] = "Stopped at", ["round"] = "Round", ["via"] = "Via", ["proposal.body"] = "Proposed text", ["proposal.ackDeadline"] = "Proposed confirm by", ["proposal.again"] = "Ask again", ["proposal.declined"] = "Proposal declined because", ["proposal.by"] = "Proposed text by", ["proposal.at"] = "Proposed text at",
        };

        protected override IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>
        {
            ["Role.Member"] = "member", ["Role.GroupLeader"] = "group leader", ["Role.Secretary"] = "secretary", ["Role.DeputySecretary"] = "deputy secretary", ["Role.CommitteeOffice"] = "committee office", ["Role.CommitteeSecretary"] = "committee secretary", ["Role.CommitteeDeputy"] = "committee deputy",
            ["MemberKind.Full"] = "full member", ["MemberKind.Probationary"] = "probationary member", ["MemberKind.Activist"] = "activist", ["MemberKind.Former"] = "former member",
            ["MeetingType.General"] = "branch general meeting", ["MeetingType.Committee"] = "branch committee meeting", ["MeetingType.Group"] = "Party group meeting", ["MeetingType.Lecture"] = "Party lecture", ["MeetingType.ThemeDay"] = "themed Party day", ["MeetingType.OrgLife"] = "organisational-life meeting", ["MeetingType.Appraisal"] = "democratic appraisal",
            ["MeetingType.DemocraticLife"] = "democratic-life meeting", ["MeetingType.Special"] = "special meeting on finding gaps", ["MeetingType.HeartTalk"] = "heart-to-heart talk", ["MeetingType.Promotion"] = "promotion meeting", ["MeetingType.Other"] = "other meeting",
            ["MeetingState.Planned"] = "planned", ["MeetingState.Held"] = "held", ["MeetingState.Cancelled"] = "cancelled",
            ["LeaveState.Requested"] = "requested", ["LeaveState.Approved"] = "approved", ["LeaveState.Declined"] = "declined", ["LeaveState.Withdrawn"] = "withdrawn", ["LeaveState.Explained"] = "explained",
            ["MinutesStatus.Draft"] = "draft", ["MinutesStatus.Submitted"] = "submitted", ["MinutesStatus.Approved"] = "approved", ["MinutesStatus.Returned"] = "returned",
            ["Ballot.Ordinary"] = "ordinary", ["Ballot.Admission"] = "admission", ["Ballot.Election"] = "election", ["Ballot.DemocraticLife"] = "democratic life",
            ["AssignmentState.Open"] = "open", ["AssignmentState.Done"] = "done", ["AssignmentState.Cancelled"] = "cancelled",
            ["ResolutionKind.Immediate"] = "immediate", ["ResolutionKind.Staged"] = "staged", ["ResolutionKind.LongTerm"] = "long-term",
            ["RectificationStatus.Registered"] = "registered", ["RectificationStatus.InProgress"] = "in progress", ["RectificationStatus.PendingVerification"] = "pending verification", ["RectificationStatus.Closed"] = "closed", ["RectificationStatus.Cancelled"] = "cancelled",
            ["EvidenceKind.Attachment"] = "attachment", ["EvidenceKind.Link"] = "link", ["EvidenceKind.SignedNote"] = "signed note",
            ["VerificationOutcome.Checked"] = "checked", ["VerificationOutcome.Passed"] = "passed", ["VerificationOutcome.Returned"] = "returned", ["VerificationOutcome.Reopened"] = "reopened",
            ["EntryKind.Progress"] = "progress", ["EntryKind.Blocked"] = "blocked", ["EntryKind.Cause"] = "cause",
            ["VolunteerState.Draft"] = "draft", ["VolunteerState.Submitted"] = "submitted", ["VolunteerState.Approved"] = "approved", ["VolunteerState.Published"] = "published", ["VolunteerState.Held"] = "held", ["VolunteerState.Summarised"] = "summarised", ["VolunteerState.Archived"] = "archived", ["VolunteerState.Cancelled"] = "cancelled", ["VolunteerState.Declined"] = "declined",
            ["SignUpStatus.Registered"] = "registered", ["SignUpStatus.Waitlisted"] = "waitlisted", ["SignUpStatus.Cancelled"] = "cancelled", ["SignUpStatus.Offered"] = "offered",
            ["NoticeState.Draft"] = "draft", ["NoticeState.Scheduled"] = "scheduled", ["NoticeState.Sent"] = "sent", ["NoticeState.Recalled"] = "recalled", ["NoticeState.AwaitsApproval"] = "awaits approval", ["NoticeState.Declined"] = "declined",
            ["AcknowledgedBy.Button"] = "button", ["AcknowledgedBy.Reply"] = "reply", ["AcknowledgedBy.Proxy"] = "proxy",
        };

        public override string Yes => "yes";
        public override string No => "no";
        public override string And => "; ";
        public override string ReadMe => "Read me";
        public override IReadOnlyList<string> HowToRead(string zone) =>
        [
            $"Dates and times are local in {zone}; a time limit includes its day.",
            "To import: import FILE.xlsx --dry-run says what would change; without --dry-run it is done. With one mistake nothing is imported.",
            "Headers are understood in Chinese and in English. A column that is left out stays as it is kept; an empty cell in a column that is there empties the value.",
            "A row without a number gets a new one.",
            "Write people by name, employee number or \"name（number）\"; branches by name or id.",
            "A cell with a formula is not imported: copy it and paste it as a value.",
            "Summaries (attendance, volunteer hours, who has confirmed) and this page are for reading; an import leaves them aside.",
        ];
        public override string LongTexts => "Long texts";
        public override string LongTextNumber => "Text no.";
        public override string LongTextPart => "Part";
        public override string LongText => "Text";

        public override string Form => "Ledger (print)";
        public override string FormTitle(string organisation) => $"{organisation}: rectification ledger";
        public override string FormLine(string unit, string day, int items, int closed, int overdue) => $"Unit: {unit}     As of: {day}     Problems: {items}, closed: {closed}, overdue: {overdue}";
        public override string FilledInBy => "Filled in by:";
        public override string Page => "Page &P of &N";
        public override string SignedBy => "Signed by:                              ";
        public override string Count => "No.";
        public override string CloseOut => "Closed";
        public override string ClosedOn(string day, string? by) => $"closed\n{day}{(by is null ? "" : $"\nby {by}")}";
        public override string Sustained => "to be sustained";
        public override string AllBranches => "All branches";
        public override string StepDone => "done";

        public override string Attendance => "Attendance";
        public override string AttendanceTotals => "Attendance totals";
        public override string DueCount => "Due";
        public override string PresentCount => "Present";
        public override string LeaveCount => "On leave";
        public override string AbsentCount => "Absent";
        public override string VotersDue => "Voters due";
        public override string VotersPresent => "Voters present";
        public override string Presence => "Presence";
        public override string Present => "present";
        public override string OnLeave => "on leave";
        public override string Absent => "absent";
        public override string Awaited => "awaited";
        public override string LeaveReason => "Reason of leave";
        public override string SignedInAt => "Signed in at";

        public override string Hours => "Hours by activity";
        public override string HoursTotals => "Hours by member";
        public override string Activity => "Activity";
        public override string Activities => "Activities";
        public override string ConfirmedHours => "Confirmed hours";
        public override string UnconfirmedHours => "Not confirmed yet";

        public override string Answers => "Who has confirmed";
        public override string AnsweredAt => "Confirmed at";
        public override string Answered => "confirmed";
        public override string NotAnswered => "not confirmed";
        public override string Member => "Name";
        public override string EmployeeNo => "Employee no.";
        public override string BranchName => "Branch";
    }
}
