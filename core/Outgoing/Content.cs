namespace Sanmo.Core.Outgoing;

/// <summary>
/// <c>Seat</c> tells one person where they stand in an activity's list, <c>SeatGivenUp</c> tells its organiser.
/// <c>News</c>: what somebody has done to a piece of work, told to those it concerns; <see cref="Delivery.Topic"/> says what.
/// <c>Report</c>: what did not reach people, for the branch's secretary. <c>PostHandedOver</c>: to both. <c>CalendarMissing</c>: next year's workdays, for the office;
/// both are about no single piece of work, and so are those that follow.
/// <c>BranchWeek</c>, <c>CommitteeWeek</c>, <c>CadenceMissing</c>: said at fixed times, <see cref="Delivery.Topic"/> is the day. <c>Away</c>: from when to when
/// nobody was at work, for the office. <c>TooMany</c>: who has had more messages on a day than the ceiling, for the office.
/// </summary>
internal enum Content { Reminder, Notice, Seat, SeatGivenUp, News, Report, CalendarMissing, PostHandedOver, BranchWeek, CommitteeWeek, CadenceMissing, Away, TooMany }
