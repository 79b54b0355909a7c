namespace Sanmo.Core.Branches;

/// <summary>A group chat that belongs to a branch.</summary>
/// <param name="ServiceUrl">Where the platform takes messages for this chat, until its first contact tells better.</param>
internal sealed record GroupBinding(string Channel, string ConversationId, string? ServiceUrl);
