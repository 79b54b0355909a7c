namespace Sanmo.Core.Volunteering;

/// <summary>What a proposal cannot be submitted without.</summary>
internal enum ProposalPart { BusinessLink, TeamStrength, Place }
