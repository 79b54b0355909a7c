using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record SignUpRow(string Member, StatedTime At, SignUpStatus? Status = null);
