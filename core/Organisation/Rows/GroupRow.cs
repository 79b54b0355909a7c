namespace Sanmo.Core.Organisation.Rows;

internal sealed record GroupRow(string Channel, string ConversationId, string? ServiceUrl = null);
