namespace Sanmo.Core.Audit;

/// <summary>Who does what; the audit line of a save.</summary>
/// <param name="By">A member id, <c>import</c>, <c>demo</c> or <c>bot</c>.</param>
/// <param name="Action">The intent or event in words of the domain, for example <c>rect.submit</c>.</param>
internal sealed record Act(string By, string Action, string? Note = null);
