using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Crash;

/// <summary>A platform that takes every message and remembers how often each arrived.</summary>
internal sealed class Connector : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<(string Where, string What), int> _arrivals = new();
    private int _count;

    private Connector(int port)
    {
        Url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Url);
    }

    public string Url { get; }

    /// <summary>How often each message arrived where.</summary>
    public IReadOnlyDictionary<(string Where, string What), int> Arrivals => _arrivals;

    public int Count => Volatile.Read(ref _count);

    /// <summary>Called when a message has arrived, with how many there were, before it is answered.</summary>
    public Action<int>? BeforeAnswer { get; set; }

    /// <summary>Called after the answer.</summary>
    public Action<int>? AfterAnswer { get; set; }

    public static Connector Start()
    {
        var connector = new Connector(FreePort.Find());
        connector._listener.Start();
        _ = connector.ServeAsync();
        return connector;
    }

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
        try
        {
            using var reader = new StreamReader(call.Request.InputStream);
            var words = (await reader.ReadToEndAsync()).Split('\n', 2);
            _arrivals.AddOrUpdate((words[0], words[1]), 1, (_, times) => times + 1);
            var count = Interlocked.Increment(ref _count);
            BeforeAnswer?.Invoke(count);
            await call.Response.OutputStream.WriteAsync("1"u8.ToArray());
            call.Response.Close();
            AfterAnswer?.Invoke(count);
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or IndexOutOfRangeException)
        {
            // The caller was killed while it spoke; a message cut in half has not arrived.
            call.Response.Abort();
        }
    }
}
