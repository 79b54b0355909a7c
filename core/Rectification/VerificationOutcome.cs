namespace Sanmo.Core.Rectification;

/// <summary><c>Checked</c>: the office has seen the documents, the responsible leader has still to confirm.</summary>
internal enum VerificationOutcome { Checked, Passed, Returned, Reopened }
