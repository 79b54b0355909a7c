using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;

namespace Sanmo.Tests.Stories;

/// <summary>A chat platform that checks what a real one checks: a chat it does not know, a message without words, a card too large.</summary>
internal sealed class PretendPlatform : IChannel
{
    private readonly Lock _gate = new();
    private readonly List<Arrival> _arrivals = [];
    private readonly HashSet<string> _gone = [];
    private readonly Dictionary<(string Where, string Id), Reply> _present = [];
    private readonly List<Arrival> _edits = [];
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

    /// <summary>Every change of a message in place, as it read afterwards.</summary>
    public IReadOnlyList<Arrival> Edits
    {
        get
        {
            lock (_gate)
                return [.. _edits];
        }
    }

    /// <summary>What a chat shows now, oldest message first.</summary>
    public IReadOnlyList<Arrival> Showing(string chat)
    {
        lock (_gate)
            return [.. _present.Where(message => message.Key.Where == chat).OrderBy(message => int.Parse(message.Key.Id, System.Globalization.CultureInfo.InvariantCulture)).Select(message => new Arrival(chat, message.Value))];
    }

    public IEnumerable<Arrival> InGroup(string chat) => Arrivals.Where(arrival => arrival.Where == chat);

    public IEnumerable<Arrival> To(string account) => Arrivals.Where(arrival => arrival.Where == account);

    /// <summary>The bot is removed from a chat.</summary>
    public void Remove(string chat) => _gone.Add(chat);

    /// <summary>And is added again.</summary>
    public void Return(string chat) => _gone.Remove(chat);

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
            _present[(where, $"{++_ids}")] = reply;
            return Task.FromResult(new SendResult(SendOutcome.Sent, $"{_ids}"));
        }
    }

    public Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel)
    {
        var where = to.Conversation ?? throw new ArgumentException("only a chat's messages are edited", nameof(to));
        Assert.False(string.IsNullOrWhiteSpace(reply.Summary), "a message has words");
        lock (_gate)
        {
            if (Troubles.TryDequeue(out var trouble))
                return Task.FromResult(trouble);
            if (_gone.Contains(where))
                return Task.FromResult(new SendResult(SendOutcome.Unreachable, Reason: "BotNotInConversationRoster"));
            if (!_present.ContainsKey((where, messageId)))
                return Task.FromResult(new SendResult(SendOutcome.Refused, Reason: "404 ActivityNotFoundInConversation"));
            _present[(where, messageId)] = reply;
            _edits.Add(new(where, reply));
            return Task.FromResult(new SendResult(SendOutcome.Sent, messageId));
        }
    }

    /// <summary>Somebody deletes a message in a chat.</summary>
    public void Delete(string chat, string messageId)
    {
        lock (_gate)
            _present.Remove((chat, messageId));
    }
}
