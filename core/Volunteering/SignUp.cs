namespace Sanmo.Core.Volunteering;

/// <summary>One person's place, in order of arrival.</summary>
internal sealed record SignUp(string Member, SignUpStatus Status, DateTimeOffset At);
