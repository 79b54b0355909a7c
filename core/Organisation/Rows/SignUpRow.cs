using Sanmo.Core.Volunteering;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record SignUpRow(
    string Member,
    StatedTime At,
    SignUpStatus? Status = null,
    string? By = null,
    StatedTime? OfferedUntil = null,
    StatedTime? CheckInAt = null,
    StatedTime? CheckOutAt = null,
    string? CheckedBy = null,
    decimal? Hours = null,
    string? HoursBy = null,
    string? Reason = null,
    IReadOnlyList<HoursChangeRow>? HoursTrail = null,
    HoursClaimRow? Claim = null,
    StatedTime? ComingAt = null);
