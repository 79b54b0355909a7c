namespace Sanmo.Core.Meetings;

/// <summary>What somebody on leave has to make up for.</summary>
/// <param name="Step">The number from 1 of the leave.</param>
/// <param name="Due">The last local date, included.</param>
internal sealed record MakeUpTask(int Step, string Member, DateOnly Due, MakeUpProof? Done)
{
    public const int DaysAllowed = 7;
}
