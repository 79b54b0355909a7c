namespace Sanmo.Core.Reminders;

/// <summary>Who a reminder is for; resolved to people and chats when it is released, not when it is planned.</summary>
internal enum Audience { Owner, Attendees, Host, Recorder, Participants, Organiser, BranchSecretary, Leader, Office, Sender, Unanswered, Group, Verifier, Granter, Approver, Checker }
