using System.IO.Compression;

namespace Sanmo.Core.Redis;

/// <summary>
/// Long JSON as it is kept: compressed. A list of thousands of sign-ups is written at each save and read at each turn, and a value longer than half
/// a mebibyte does not fit into a page of the embedded store's log, which then waits for ever.
/// </summary>
internal static class Packed
{
    private const int From = 32 * 1024;

    public static byte[] Pack(byte[] json)
    {
        if (json.Length < From)
            return json;
        using var packed = new MemoryStream(json.Length / 4);
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(json);
        return packed.ToArray();
    }

    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> kept)
    {
        // JSON never begins with the two bytes that gzip always begins with.
        if (kept.Length < 2 || kept.Span[0] != 0x1F || kept.Span[1] != 0x8B)
            return kept;
        using var gzip = new GZipStream(new MemoryStream(kept.ToArray()), CompressionMode.Decompress);
        using var json = new MemoryStream(kept.Length * 8);
        gzip.CopyTo(json);
        return json.GetBuffer().AsMemory(0, (int)json.Length);
    }
}
