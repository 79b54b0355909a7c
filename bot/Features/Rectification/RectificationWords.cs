using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

internal abstract partial class RectificationWords
{
    public static RectificationWords In(string language) => language == "en" ? English : Chinese;

    public abstract string Status { get; }
    public abstract string Kind { get; }
    public abstract string Owner { get; }
    public abstract string Leader { get; }
    public abstract string Due { get; }
    public abstract string Source { get; }
    public abstract string Goal { get; }
    public abstract string ProgressName { get; }
    public abstract string Measures { get; }
    public abstract string Steps { get; }
    public abstract string Latest { get; }
    public abstract string Done { get; }
    public abstract string SustainMark { get; }
    public abstract string AllBranches { get; }
    public abstract string Problem { get; }
    public abstract string WhatWasDone { get; }
    public abstract string Target { get; }
    public abstract string Support { get; }
    public abstract string Asked { get; }
    public abstract string AskedFor(string day, string reason);
    public abstract string Slip { get; }
    public abstract string AnswerBy(string day);
    public abstract string Level { get; }
    public abstract string LevelName(SupervisionLevel level);
    public abstract string Category { get; }
    public abstract string CycleName { get; }
    public abstract string CycleOf(int cycle);
    public abstract string EvidenceName { get; }
    public abstract string StandingRule { get; }
    public abstract string VerifiedBy { get; }
    public abstract string Remark { get; }
    public abstract string WhyBack { get; }

    /// <param name="source">Where it was found; null leaves the words empty.</param>
    public abstract string From(string? source);

    /// <param name="due">The limit it had before it was sent back.</param>
    public abstract string FreshLimit(string due);
    public abstract string StatusName(RectificationStatus status);
    public abstract string KindName(ResolutionKind kind);
    public abstract string LateBy(int workdays);
    public abstract string Left(int days);
    public abstract string StepOf(int step);
    public abstract string Extended(int times);
    public abstract string DueOn(string day);
    public abstract string Details(string number);
    public abstract string NoSuch(string number);
    public abstract string NoneOverdue(string where);
    public abstract string OverdueTitle(string where, int count);

    /// <param name="mine">How many of them are the reader's own.</param>
    public abstract string OverdueCount(string where, int count, int mine);
}
