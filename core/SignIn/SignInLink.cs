namespace Sanmo.Core.SignIn;

/// <summary>A link somebody asked for, until it is used or too old.</summary>
internal sealed record SignInLink(string Member, DateTimeOffset ExpiresAt);
