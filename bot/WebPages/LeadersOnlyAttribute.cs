namespace Sanmo.Bot.WebPages;

/// <summary>A page for branch secretaries, their deputies and the committee.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeadersOnlyAttribute : Attribute;
