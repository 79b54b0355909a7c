using Sanmo.Core.Notices;

namespace Sanmo.Core.Organisation.Rows;

internal sealed record AcknowledgementRow(string Member, StatedTime At, AcknowledgedBy? Via = null, string? Text = null, string? By = null);
