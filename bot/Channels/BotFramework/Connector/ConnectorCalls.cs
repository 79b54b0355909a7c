using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Settings;

namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>One HTTP call to a connector, with the token where it may go, and repeated where that does no harm.</summary>
internal sealed class ConnectorCalls(
    IHttpClientFactory clients,
    BotToken token,
    ServiceUrls serviceUrls,
    IOptions<BotFrameworkOptions> options,
    RealTime real,
    Random chance,
    ILogger<ConnectorCalls> log)
{
    public const string Client = "BotFramework.Connector";
    private static readonly string[] TraceHeaders = ["X-Correlating-OperationId", "MS-CV"];
    /// <summary>Rosters are the largest answers; they come in pages.</summary>
    private const int AnswerBytes = 4 * 1024 * 1024;
    private const string GccHost = "https://smba.infra.gcc.teams.microsoft.com/gcc";

    public async Task<(ConnectorAnswer Answer, string Body)> CallAsync(Verb verb, string known, Func<string, Uri> address, byte[]? body, CancellationToken cancel)
    {
        var serviceUrl = known;
        string? refused = null;
        for (var attempt = 1; ; attempt++)
        {
            if (!serviceUrls.MayCall(serviceUrl))
                return (new ConnectorAnswer(0, Failure: Failure.HostNotAllowed, Message: serviceUrl), "");
            var (answer, text, used) = await OnceAsync(verb, serviceUrl, address(serviceUrl), body, refused, cancel);
            if (answer.Succeeded)
                return (serviceUrl == GccHost && known != GccHost ? answer with { MovedTo = GccHost } : answer, text);
            log.LogWarning("Connector said {Status} {Code} {Failure} to {Verb} ({Trace}), attempt {Attempt}", answer.Status, answer.Code, answer.Failure, verb, answer.Trace, attempt);
            if (answer.Status == 401 && used is not null && refused is null)
            {
                refused = used;
                continue;
            }

            if (answer is { Status: 403, Code: "InvalidBotApiHost" } && serviceUrl != GccHost)
            {
                // The tenant lives in the government community cloud, which has connectors of its own.
                serviceUrl = GccHost;
                continue;
            }

            if (WhenToRepeat.After(verb, answer, attempt, chance.NextDouble()) is not { } wait)
                return (answer, text);
            await Task.Delay(wait, real.Clock, cancel);
        }
    }

    private async Task<(ConnectorAnswer Answer, string Body, string? Token)> OnceAsync(Verb verb, string serviceUrl, Uri url, byte[]? body, string? refused, CancellationToken cancel)
    {
        string? bearer = null;
        using var request = new HttpRequestMessage(MethodOf(verb), url);
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        using var patience = new CancellationTokenSource(options.Value.RequestTimeout, real.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        try
        {
            if (!options.Value.IsAnonymous && serviceUrls.MayHaveToken(serviceUrl))
            {
                bearer = await token.GetAsync(refused, either.Token);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            }

            using var response = await clients.CreateClient(Client).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var text = await ReadBodyAsync(response, either.Token);
            return (Answer(response, text), text, bearer);
        }
        catch (Exception error) when (error is MsalException || (bearer is null && error is OperationCanceledException && !cancel.IsCancellationRequested && !options.Value.IsAnonymous))
        {
            return (new ConnectorAnswer(0, Failure: Failure.NoToken, Code: (error as MsalException)?.ErrorCode, Message: FirstLine(error.Message)), "", null);
        }
        catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return (new ConnectorAnswer(0, Failure: Failure.NeverLeft, Message: error.Message), "", bearer);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return (new ConnectorAnswer(0, Failure: Failure.Silence, Message: error.Message), "", bearer);
        }
    }

    /// <summary>The answer counts by its status; a body that breaks off takes nothing back.</summary>
    private static async Task<string> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(AnswerBytes, cancel);
            return await response.Content.ReadAsStringAsync(cancel);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException)
        {
            return "";
        }
    }

    private ConnectorAnswer Answer(HttpResponseMessage response, string text)
    {
        var trace = string.Join(' ', TraceHeaders.SelectMany(name => response.Headers.TryGetValues(name, out var values) ? values : []));
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
            return new ConnectorAnswer(status, IdIn(text), Trace: trace);
        var (code, message) = ReadError.From(text);
        return new ConnectorAnswer(status, null, code, message, RetryAfter(response), Trace: trace);
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > real.Clock.GetUtcNow() ? date - real.Clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    private static string? IdIn(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return ((JsonElement?)document.RootElement).FindText("id") is { Length: > 0 } id ? id : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static HttpMethod MethodOf(Verb verb) => verb switch
    {
        Verb.Get => HttpMethod.Get,
        Verb.Put => HttpMethod.Put,
        Verb.Delete => HttpMethod.Delete,
        _ => HttpMethod.Post,
    };

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();
}
