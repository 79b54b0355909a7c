namespace Sanmo.Core.Meetings;

/// <summary>Whether enough are there and whether a vote passes: both against those due to attend who hold a vote, never against those present.</summary>
internal static class Quorum
{
    /// <summary>The share of the voters due that has to be there.</summary>
    public static Share Needed(Ballot ballot) => ballot switch
    {
        Ballot.Admission => Share.MoreThanHalf,
        Ballot.Election => Share.FourFifths,
        Ballot.DemocraticLife => Share.TwoThirds,
        _ => Share.HalfOrMore,
    };

    public static bool MayOpen(Ballot ballot, int present, int due) => Needed(ballot).IsReached(present, due);

    public static bool Passes(int yes, int due) => Share.MoreThanHalf.IsReached(yes, due);

    /// <summary>Which share a type of meeting needs where nothing else is said; null where the rules name none.</summary>
    public static Ballot? Usual(MeetingType type) => type switch
    {
        MeetingType.General or MeetingType.Committee or MeetingType.Appraisal or MeetingType.OrgLife => Ballot.Ordinary,
        MeetingType.DemocraticLife => Ballot.DemocraticLife,
        _ => null,
    };
}
