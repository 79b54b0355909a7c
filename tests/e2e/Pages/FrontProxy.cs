using System.Net;
using System.Net.Sockets;
using System.Text;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>A reverse proxy as small as one can be: passes the path on unchanged, says for whom it asks, and lets WebSockets through.</summary>
internal sealed class FrontProxy : IDisposable
{
    private const int MostHead = 64 * 1024;
    private readonly TcpListener _listener;
    private readonly int _to;

    public FrontProxy(int to)
    {
        (Port, _to) = (FreePort.Take(), to);
        _listener = new(IPAddress.Loopback, Port);
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port { get; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                _ = PassAsync(await _listener.AcceptTcpClientAsync());
            }
            catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task PassAsync(TcpClient browser)
    {
        using (browser)
        using (var bot = new TcpClient())
        {
            try
            {
                var from = browser.GetStream();
                var (head, rest) = await HeadAsync(from);
                if (head.Length == 0)
                    return;
                await bot.ConnectAsync(IPAddress.Loopback, _to);
                var to = bot.GetStream();
                await to.WriteAsync(Encoding.Latin1.GetBytes(Forwarded(head)));
                await to.WriteAsync(rest);
                await Task.WhenAny(from.CopyToAsync(to), to.CopyToAsync(from));
            }
            catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
            {
                // One of the two hung up.
            }
        }
    }

    /// <summary>Everything up to the empty line, and what has come behind it already.</summary>
    private static async Task<(string Head, ReadOnlyMemory<byte> Body)> HeadAsync(NetworkStream from)
    {
        var buffer = new byte[MostHead];
        var read = 0;
        while (read < buffer.Length)
        {
            var more = await from.ReadAsync(buffer.AsMemory(read));
            if (more == 0)
                return ("", default);
            read += more;
            if (buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) is var end and >= 0)
                return (Encoding.Latin1.GetString(buffer, 0, end + 2), buffer.AsMemory(end + 4, read - end - 4));
        }

        return ("", default);
    }

    // One request a connection, unless it becomes a WebSocket: every request carries the headers.
    private string Forwarded(string head)
    {
        var upgrades = head.Contains("\r\nUpgrade: websocket", StringComparison.OrdinalIgnoreCase);
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(line => upgrades || !line.StartsWith("Connection:", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("Keep-Alive:", StringComparison.OrdinalIgnoreCase));
        return string.Join("\r\n", lines.Append("X-Forwarded-For: 203.0.113.9").Append("X-Forwarded-Proto: http").Append($"X-Forwarded-Host: localhost:{Port}").Concat(upgrades ? [] : ["Connection: close"])) + "\r\n\r\n";
    }
}
