namespace Sanmo.Core.Meetings;

/// <summary>What a vote is about; each kind has its own share that has to attend.</summary>
internal enum Ballot { Ordinary, Admission, Election, DemocraticLife }
