using Sanmo.Bot.Channels;
using Sanmo.Bot.Replies;

namespace Sanmo.Bench.Delivering;

/// <summary>Posts the number of the piece of work; the same call that the others' handlers make.</summary>
internal sealed class BenchChannel(Errand errand) : IChannel, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = errand.AtOnce, UseProxy = false, UseCookies = false }) { BaseAddress = new(errand.Connector) };

    public string Name => "bench";

    public bool Serves(string channel) => channel == Name;

    public async Task<SendResult> SendAsync(Address to, Reply reply, CancellationToken cancel)
    {
        using var words = new StringContent(reply.Summary);
        using var answer = await _http.PostAsync(new Uri(reply.Title!["RW-".Length..], UriKind.Relative), words, cancel);
        return answer.IsSuccessStatusCode ? new(SendOutcome.Sent, await answer.Content.ReadAsStringAsync(cancel)) : new(SendOutcome.RetryLater);
    }

    public Task<SendResult> UpdateAsync(Address to, string messageId, Reply reply, CancellationToken cancel) => SendAsync(to, reply, cancel);

    public void Dispose() => _http.Dispose();
}
