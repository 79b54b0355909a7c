using Sanmo.Bot.Conversation;

namespace Sanmo.Bot.Channels;

/// <summary>What a channel does with words it has proved the sender of.</summary>
internal delegate Task<IReadOnlyList<Said>> RunTurn(Incoming incoming, CancellationToken cancel);
