namespace Sanmo.Core.Volunteering;

internal sealed record ServiceLine(VolunteerActivity Activity, SignUp SignUp);
