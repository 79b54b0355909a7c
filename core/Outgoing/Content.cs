namespace Sanmo.Core.Outgoing;

/// <summary>
/// <c>Report</c>: what did not reach people, for the branch's secretary. <c>CalendarMissing</c>: next year's workdays, for the office.
/// Both are about no single piece of work.
/// </summary>
internal enum Content { Reminder, Notice, Moved, Cancelled, Report, CalendarMissing }
