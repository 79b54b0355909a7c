namespace Sanmo.Core.SignIn;

/// <summary>Somebody who has signed in to the pages.</summary>
/// <param name="By">How: <c>link</c>, or <c>directory</c> for the organisation's own sign-in.</param>
internal sealed record WebSession(string Member, DateTimeOffset At, string By);
