using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sanmo.Bench.Delivering;

/// <summary>A connector that answers at once and notes when each message arrived: bare HTTP over sockets, so that it costs little beside those it measures.</summary>
internal sealed class ArrivalServer
{
    private static readonly byte[] _fine = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1"u8.ToArray();

    private Arrivals _arrivals = new(0, 0, 0);

    // A thread for each caller: what polls or spins for work takes time from those it measures.
    public void Run(int port)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen(512);
        while (true)
        {
            var caller = listener.Accept();
            new Thread(() => Serve(caller)) { IsBackground = true }.Start();
        }
    }

    private void Serve(Socket caller)
    {
        using (caller)
        {
            caller.NoDelay = true;
            var (buffer, held) = (new byte[16_384], 0);
            try
            {
                while (caller.Receive(buffer.AsSpan(held)) is > 0 and var read)
                {
                    held += read;
                    while (Parse(buffer.AsSpan(0, held)) is var (path, length))
                    {
                        caller.Send(Answer(path));
                        held -= length;
                        buffer.AsSpan(length, held).CopyTo(buffer);
                    }
                }
            }
            catch (SocketException)
            {
                // The caller has gone.
            }
        }
    }

    /// <returns>The path of the first whole request and its length; null while it is not whole.</returns>
    private static (string Path, int Length)? Parse(ReadOnlySpan<byte> held)
    {
        var end = held.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;
        var head = Encoding.ASCII.GetString(held[..end]);
        var at = head.IndexOf("content-length:", StringComparison.OrdinalIgnoreCase);
        var body = at < 0 ? 0 : int.Parse(head.AsSpan(at + 15).TrimStart()[..Digits(head.AsSpan(at + 15).TrimStart())], CultureInfo.InvariantCulture);
        var length = end + 4 + body;
        return held.Length < length ? null : (head.Split(' ', 3)[1], length);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private byte[] Answer(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var index] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var message))
        {
            _arrivals.Note(message);
            return _fine;
        }

        if (parts is ["expect", var count, var start, var step])
            _arrivals = new(int.Parse(count, CultureInfo.InvariantCulture), long.Parse(start, CultureInfo.InvariantCulture), long.Parse(step, CultureInfo.InvariantCulture));
        var report = Encoding.UTF8.GetBytes(_arrivals.Report());
        return [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {report.Length}\r\n\r\n")), .. report];
    }
}
