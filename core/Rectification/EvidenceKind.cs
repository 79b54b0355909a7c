namespace Sanmo.Core.Rectification;

/// <summary>A file, an address, or words somebody puts their name to.</summary>
internal enum EvidenceKind { Attachment, Link, SignedNote }
