namespace Sanmo.Bot.Features.Permissions;

/// <summary>How far somebody may act: not at all, on own records, in the own group or branch, everywhere.</summary>
internal enum Reach { None, Own, Group, Branch, All }
