namespace Sanmo.Core.Meetings;

/// <summary>A vote as it was counted.</summary>
/// <param name="Due">Members with a vote who were due to attend.</param>
/// <param name="Present">Of those, who were there.</param>
internal sealed record Vote(string? Matter, Ballot Ballot, int Yes, int No, int Abstain, int Due, int Present, string By, DateTimeOffset At)
{
    public bool MayOpen => Quorum.MayOpen(Ballot, Present, Due);

    public bool Passes => MayOpen && Quorum.Passes(Yes, Due);
}
