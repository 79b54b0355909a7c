using System.Buffers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Callers;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Receiving;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework;

/// <summary>POST /api/messages: one activity in, a status out. Only this file knows HTTP.</summary>
internal sealed class MessagesEndpoint(
    Reception reception,
    ServiceUrls serviceUrls,
    IOptions<BotFrameworkOptions> options,
    IHostApplicationLifetime lifetime,
    RealTime real,
    ILogger<MessagesEndpoint> log)
{
    public const string Path = "/api/messages";
    private const int BodyBytes = 1024 * 1024;

    /// <summary>Beyond the turn's own budget, for what it says to be passed on; platforms hang up after fifteen seconds.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    public async Task AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // On purpose: the platform delivers it again, to the process that comes next.
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (await CallerAsync(http) is not { } caller)
            return;
        if (!http.Request.HasJsonContentType())
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (await BodyAsync(http) is not { } body)
            return;
        if (ReadActivity.From(body.Span) is not { } activity)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (MaySpeak.Refusal(caller, activity, options.Value, serviceUrls) is { } refusal)
        {
            log.LogWarning("Refused an activity of {Channel} from {ServiceUrl}: {Refusal}", activity.ChannelId, activity.ServiceUrl, refusal);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await WriteAsync(http, await InTimeAsync(activity, http.TraceIdentifier));
    }

    private static async Task<VerifiedCaller?> CallerAsync(HttpContext http)
    {
        var proved = await http.AuthenticateAsync(CallerAuthentication.Name);
        if (proved.Succeeded && proved.Properties?.GetParameter<VerifiedCaller>(VerifiedCaller.Item) is { } caller)
            return caller;
        if (proved.Failure is KeysUnavailableException)
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable; // Not the caller's fault: a true message must come again.
        else
            await http.ChallengeAsync(CallerAuthentication.Name);
        return null;
    }

    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = BodyBytes;
        try
        {
            while (true)
            {
                var read = await http.Request.BodyReader.ReadAsync(http.RequestAborted);
                if (read.Buffer.Length > BodyBytes)
                    throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
                if (read.IsCompleted)
                {
                    var body = read.Buffer.ToArray();
                    http.Request.BodyReader.AdvanceTo(read.Buffer.End);
                    return body;
                }

                // Nothing is taken before all of it is there.
                http.Request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException error)
        {
            http.Response.StatusCode = error.StatusCode;
            return null;
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // Hung up in the middle of the body: nobody reads the answer.
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }
    }

    /// <summary>The answer, or an interim one when the turn takes longer than the platform waits; the turn goes on either way.</summary>
    private async Task<InvokeResponse> InTimeAsync(Activity activity, string trace)
    {
        var answer = reception.ReceiveAsync(activity, trace);
        using var done = new CancellationTokenSource();
        var first = await Task.WhenAny(answer, Task.Delay(options.Value.TurnBudget + Grace, real.Clock, done.Token));
        await done.CancelAsync();
        if (first == answer)
            return await answer;
        log.LogWarning("A turn takes longer than the platform waits ({Trace})", trace);
        return activity.Name == InvokeNames.CardAction ? InvokeBodies.Message(ChannelWords.For(ReadIncoming.LocaleOf(activity)).TakesLonger)
            : activity.Name is InvokeNames.TaskFetch or InvokeNames.TaskSubmit ? InvokeBodies.DialogMessage(ChannelWords.For(ReadIncoming.LocaleOf(activity)).TakesLonger)
            : activity.Type == ActivityTypes.Invoke ? new InvokeResponse(200)
            : activity.DeliveryMode == DeliveryModes.ExpectReplies ? new InvokeResponse(200, InvokeBodies.Expected([], null))
            : new InvokeResponse(202);
    }

    private static async Task WriteAsync(HttpContext http, InvokeResponse answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Replies is { } replies)
            await http.Response.WriteAsJsonAsync(replies, WireJson.Wire.ExpectedReplies);
        else if (answer.Body is { } body)
            await http.Response.WriteAsJsonAsync(body, WireJson.Wire.JsonElement);
    }
}
