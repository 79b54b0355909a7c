using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;

namespace Sanmo.Tests.Stories;

/// <summary>A chat platform that checks what a real one checks: a chat it does not know, a message without words, a card too large.</summary>
internal sealed class PretendPlatform : IChannel
{
    private readonly Lock _gate = new();
    private readonly List<Arrival> _arrivals = [];
    private readonly HashSet<string> _gone = [];
    private int _ids;

    public string Name => "msteams";

    public bool Serves(string channel) => channel == Name;

    /// <summary>What the next calls answer instead of taking the message.</summary>
    public Queue<SendResult> Troubles { get; } = new();

    public IReadOnlyList<Arrival> Arrivals
    {
        get
        {
            lock (_gate)
                return [.. _arrivals];
        }
    }

    public IEnumerable<Arrival> InGroup(string chat) => Arrivals.Where(arrival => arrival.Where == chat);

    public IEnumerable<Arrival> To(string account) => Arrivals.Where(arrival => arrival.Where == account);

    /// <summary>The bot is removed from a chat.</summary>
    public void Remove(string chat) => _gone.Add(chat);

    public Task<SendResult> SendAsync(Address to, Reply reply, CancellationToken cancel)
    {
        var where = to.Conversation ?? to.Account ?? throw new ArgumentException("neither chat nor account", nameof(to));
        Assert.False(string.IsNullOrWhiteSpace(reply.Summary), "a message has words");
        lock (_gate)
        {
            if (Troubles.TryDequeue(out var trouble))
                return Task.FromResult(trouble);
            if (_gone.Contains(where))
                return Task.FromResult(new SendResult(SendOutcome.Unreachable, Reason: "BotNotInConversationRoster"));
            _arrivals.Add(new(where, reply));
            return Task.FromResult(new SendResult(SendOutcome.Sent, $"{++_ids}"));
        }
    }

    public Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel) => SendAsync(to, reply, cancel);
}
