using Sanmo.Bot.Features.Meetings;
using Sanmo.Core.Meetings;

namespace Sanmo.Bot.Features.Weeks;

internal abstract partial class WeekWords
{
    private static readonly WeekWords English = new En();

    private sealed class En : WeekWords
    {
        public override string BranchTitle(string days) => $"The branch's week ({days})";
        public override string BranchSummary(string branch, int events, int due, int late) => $"{branch} this week: {events} meetings and activities, {due} things due{(late > 0 ? $", {late} of them late" : "")}.";
        public override string TakesPlace => "Meetings and activities";
        public override string ToBeDone => "Due";
        public override string Unconfirmed => "Notices still to be confirmed";
        public override string Confirmed(int answered, int asked) => $"{answered} of {asked} have confirmed";
        public override string Overdue => "Overdue items";
        public override string WhyBranch => "Sent to the secretary on the first working day of a week; only you see it.";
        public override string CommitteeTitle(string days) => $"The week in counts ({days})";
        public override string CommitteeSummary(int meetings, int closed, int overdue) => $"This week: {Many(meetings, "meeting", "meetings")}, {Many(closed, "item", "items")} closed, {overdue} overdue at present.";
        public override string Counts(int meetings, int activities, int closed, int open, int overdue) => $"{Many(meetings, "meeting", "meetings")} · {Many(activities, "volunteer activity", "volunteer activities")} · rectification: {closed} closed, {open} open, {overdue} overdue";
        public override string WhyCommittee => "Sent to the committee and its office on the last working day of a week; counts only.";
        public override string CadenceTitle => "Usual meetings";
        public override string CadenceMissing(IReadOnlyList<MeetingType> types, bool month) => $"No {string.Join(" and no ", types.Select(MeetingWords.In("en").TypeName))} is planned {(month ? "this month" : "this quarter")} yet; please arrange it if it is needed.";
        public override string WhyCadence => "Asked on the 20th of a month and at the start of a quarter's last month; nothing has to be answered.";

        private static string Many(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
    }
}
