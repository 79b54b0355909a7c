using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels;

/// <summary>A platform the bot can speak on without being asked. One room per platform beside this file.</summary>
internal interface IChannel
{
    /// <summary>The platform's own name, as in accounts and group bindings.</summary>
    string Name { get; }

    /// <summary>One room may carry several platform names: the Activity protocol brings msteams, webchat, emulator and others.</summary>
    bool Serves(string channel);

    /// <summary>Sends to one chat. Never throws for what the platform answers: that is in the result.</summary>
    Task<SendResult> SendAsync(Address to, Reply reply, CancellationToken cancel);

    /// <summary>Replaces a message sent earlier.</summary>
    Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel);
}
