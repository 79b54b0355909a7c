namespace Sanmo.Core.Notices;

/// <summary>A leader's word that the branch has a notice; it ticks nobody else.</summary>
internal sealed record BranchAnswer(string Branch, string By, DateTimeOffset At);
