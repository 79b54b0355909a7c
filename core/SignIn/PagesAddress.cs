namespace Sanmo.Core.SignIn;

/// <summary>Where people open the pages.</summary>
/// <param name="Find">Without a slash at the end; null when nobody has set it.</param>
internal sealed record PagesAddress(Func<string?> Find);
