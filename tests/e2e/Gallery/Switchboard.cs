using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>The platform's end of the line: keeps every message that the bot sends or changes, chat by chat.</summary>
internal sealed class Switchboard : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<Sent> _sent = new();
    private int _last;

    public Switchboard()
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Take()}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public IReadOnlyList<Sent> All => [.. _sent];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext call)
    {
        var path = call.Request.Url!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        using var reader = new StreamReader(call.Request.InputStream);
        var body = await reader.ReadToEndAsync() is { Length: > 0 } text ? JsonNode.Parse(text) : null;
        var chat = path.Length > 2 ? Uri.UnescapeDataString(path[2]) : "";
        JsonNode? answer = new JsonObject();
        switch (call.Request.HttpMethod, path)
        {
            case ("POST", ["v3", "conversations"]):
                answer = new JsonObject { ["id"] = $"a:{body?["members"]?[0]?["id"]}" };
                break;
            case ("POST", [_, _, _, "activities", ..]):
                var id = string.Create(CultureInfo.InvariantCulture, $"s{Interlocked.Increment(ref _last)}");
                _sent.Enqueue(new(chat, id, body!));
                answer = new JsonObject { ["id"] = id };
                break;
            case ("PUT", [_, _, _, "activities", var changed]):
                _sent.Enqueue(new(chat, Uri.UnescapeDataString(changed), body!));
                answer = new JsonObject { ["id"] = changed };
                break;
            case ("GET", _):
                answer = new JsonArray();
                break;
        }

        call.Response.ContentType = "application/json";
        await using var writer = new StreamWriter(call.Response.OutputStream);
        await writer.WriteAsync(answer.ToJsonString());
    }
}
