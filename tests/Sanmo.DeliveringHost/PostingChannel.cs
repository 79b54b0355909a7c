using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;

namespace Sanmo.DeliveringHost;

/// <summary>Posts where a message goes and what it is about, nothing else.</summary>
internal sealed class PostingChannel(HttpClient http, Errand errand) : IChannel
{
    public string Name => "test";

    public bool Serves(string channel) => channel == Name;

    public async Task<SendResult> SendAsync(Address to, Reply reply, CancellationToken cancel)
    {
        try
        {
            using var words = new StringContent($"{to.Conversation ?? to.Account}\n{reply.Title}");
            using var answer = await http.PostAsync(errand.Connector, words, cancel);
            return answer.IsSuccessStatusCode ? new(SendOutcome.Sent, await answer.Content.ReadAsStringAsync(cancel)) : new(SendOutcome.RetryLater);
        }
        catch (HttpRequestException error)
        {
            return new(SendOutcome.Doubtful, Reason: error.Message);
        }
    }

    public Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel) => SendAsync(to, reply, cancel);
}
