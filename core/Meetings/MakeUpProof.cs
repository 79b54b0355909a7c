namespace Sanmo.Core.Meetings;

/// <summary>Word of the study with which somebody made up for a meeting missed on leave.</summary>
internal sealed record MakeUpProof(string Member, string Proof, DateTimeOffset At);
