namespace Sanmo.Core.Rectification;

/// <summary>Put right at once, pushed on in steps, or kept up for good.</summary>
internal enum ResolutionKind { Immediate, Staged, LongTerm }
