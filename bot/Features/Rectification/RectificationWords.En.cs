using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

internal abstract partial class RectificationWords
{
    private static readonly RectificationWords English = new En();

    private sealed class En : RectificationWords
    {
        public override string Status => "Status";
        public override string Kind => "Kind";
        public override string Owner => "Person responsible";
        public override string Leader => "Responsible leader";
        public override string Due => "Deadline";
        public override string Source => "Source";
        public override string Goal => "Goal";
        public override string ProgressName => "Progress";
        public override string Measures => "Measures";
        public override string Steps => "Milestones";
        public override string Latest => "Latest entry";
        public override string Done => "done";
        public override string SustainMark => ", to be sustained";
        public override string AllBranches => "All branches";
        public override string Problem => "Problem";
        public override string Target => "Supports target";
        public override string WhatWasDone => "What was done";
        public override string Support => "Supporting units";
        public override string Asked => "Extension";
        public override string AskedFor(string day, string reason) => $"asked until {day}: {reason} (undecided)";
        public override string Slip => "Under supervision";
        public override string AnswerBy(string day) => $"answer by {day}";
        public override string Level => "Warning";
        public override string LevelName(SupervisionLevel level) => level switch
        {
            SupervisionLevel.Red => "red",
            SupervisionLevel.Yellow => "yellow",
            SupervisionLevel.Blue => "blue",
            _ => "none",
        };
        public override string Category => "Category";
        public override string CycleName => "Cycle";
        public override string CycleOf(int cycle) => $"no. {cycle}";
        public override string EvidenceName => "Evidence";
        public override string StandingRule => "Standing rule";
        public override string VerifiedBy => "Verified by";
        public override string Remark => "Remark";
        public override string From(string? source) => source is null ? "" : $"; source: {source}";
        public override string WhyBack => "Why it came back";
        public override string FreshLimit(string due) => $" (time to add what is missing; the deadline was {due})";
        public override string LateBy(int workdays) => workdays == 1 ? ", 1 working day late" : $", {workdays} working days late";
        public override string StepOf(int step) => $"step {step}: ";
        public override string Left(int days) => days switch { 0 => ", due today", 1 => ", due tomorrow", _ => $", {days} days left" };
        public override string Extended(int times) => $", extended ×{times}";
        public override string DueOn(string day) => $"by {day}";
        public override string Details(string number) => $"Details {number}";
        public override string NoSuch(string number) => $"I found no rectification item {number}. Say \"overdue\" or \"my tasks\" to see the numbers.";
        public override string NoneOverdue(string where) => $"{where}: no rectification item is overdue.";
        public override string OverdueTitle(string where, int count) => $"{where}: {count} overdue";
        public override string OverdueCount(string where, int count, int mine) =>
            $"{where}: {(count == 1 ? "1 rectification item is" : $"{count} rectification items are")} overdue{(mine > 0 ? $", {mine} of them yours" : "")}.";

        public override string StatusName(RectificationStatus status) => status switch
        {
            RectificationStatus.Registered => "registered",
            RectificationStatus.InProgress => "in progress",
            RectificationStatus.PendingVerification => "waiting for verification",
            RectificationStatus.Closed => "closed",
            _ => "cancelled",
        };

        public override string KindName(ResolutionKind kind) => kind switch
        {
            ResolutionKind.Immediate => "at once",
            ResolutionKind.Staged => "staged",
            _ => "long-term",
        };
    }
}
