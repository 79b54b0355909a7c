using System.Buffers.Binary;
using System.Globalization;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>
/// Runs before Garnet 2.2.8 reads its log. A kill in the middle of a commit record leaves one whose missing part reads as zeros; Garnet
/// takes it for a commit of nothing and starts empty, without an error. Only bytes behind the last whole commit are cut, and those were never acknowledged.
/// </summary>
internal sealed class AofTailGuard
{
    /// <summary>Where the first record of a new log begins.</summary>
    public const long FirstAddress = 64;

    private const int HeaderSize = 4, Sector = 512;

    private readonly string _folder;
    private readonly int _pageSize, _segmentSize;
    private readonly byte[] _page;
    private long _pageStart = -1;
    private int _pageLength;

    private AofTailGuard(string folder, int pageSize, int segmentSize) =>
        (_folder, _pageSize, _segmentSize, _page) = (folder, pageSize, segmentSize, new byte[pageSize]);

    /// <param name="store">Garnet's folder; it need not exist.</param>
    /// <param name="pageSize">Bytes; as the log was written with. A record never spans two pages.</param>
    /// <param name="segmentSize">Bytes; as the log was written with.</param>
    /// <returns>The number of bytes cut; 0 when the log ends as it should.</returns>
    /// <exception cref="EmbeddedStoreException">No commit is left to start from.</exception>
    public static long Cut(string store, int pageSize, int segmentSize)
    {
        var folder = Path.Combine(store, "AOF");
        return Directory.Exists(folder) ? new AofTailGuard(folder, pageSize, segmentSize).Cut() : 0;
    }

    private long Cut()
    {
        var segments = Directory.EnumerateFiles(_folder, "aof.log.*")
            .Select(file => long.Parse(Path.GetExtension(file.AsSpan())[1..], CultureInfo.InvariantCulture))
            .Where(segment => Length(segment) > 0)
            .Order()
            .ToArray();
        return segments.Length == 0 ? 0 : CutBehind(FindEnd(FindStart(segments[0])), segments);
    }

    /// <summary>The newest commit known outside the log; the log itself may go on behind it.</summary>
    private AofCommit FindStart(long firstSegment)
    {
        var commits = Path.Combine(_folder, "log-commits");
        var newest = (Directory.Exists(commits) ? Directory.EnumerateFiles(commits) : [])
            .Select(ReadCommitFile)
            .MaxBy(commit => commit?.Number);
        if (newest is null && firstSegment > 0)
            throw new EmbeddedStoreException($"The log in {_folder} has lost its beginning: no file in {commits} can be read. Restore the data folder from a backup.");
        return newest ?? new(FirstAddress, 0);
    }

    private static AofCommit? ReadCommitFile(string file)
    {
        var content = File.ReadAllBytes(file).AsSpan();
        return content.Length >= HeaderSize && BinaryPrimitives.ReadInt32LittleEndian(content) == AofCommit.Size ? AofCommit.Find(content[HeaderSize..]) : null;
    }

    /// <summary>Walks from record to record; the answer is the address behind the last commit record that is whole.</summary>
    private long FindEnd(AofCommit start)
    {
        var (end, number) = start;
        for (var address = end; ;)
        {
            var rest = Read(address);
            if (rest.Length < HeaderSize)
                return end;
            var header = BinaryPrimitives.ReadInt32LittleEndian(rest);
            if (header == 0)
            {
                // The rest of a page stays empty when the next record does not fit into it.
                if (address % _pageSize == 0)
                    return end;
                address = (address / _pageSize + 1) * _pageSize;
                continue;
            }
            var length = Math.Abs((long)header);
            var size = HeaderSize + (length + 3 & ~3);
            if (size > rest.Length)
                return end;
            address += size;
            if (header > 0)
                continue;
            // Numbers that do not grow belong to an older life of the same file.
            if (AofCommit.Find(rest[HeaderSize..(HeaderSize + (int)length)]) is not { } commit || commit.Number <= number)
                return end;
            (end, number) = (address, commit.Number);
        }
    }

    /// <summary>What the disk has from an address to the end of its page.</summary>
    private ReadOnlySpan<byte> Read(long address)
    {
        var start = address / _pageSize * _pageSize;
        if (start != _pageStart)
        {
            _pageStart = start;
            _pageLength = 0;
            if (File.Exists(FileOf(start / _segmentSize)))
            {
                using var file = File.OpenHandle(FileOf(start / _segmentSize));
                _pageLength = RandomAccess.Read(file, _page, start % _segmentSize);
            }
        }
        var offset = (int)(address - start);
        return offset < _pageLength ? _page.AsSpan(offset, _pageLength - offset) : [];
    }

    private long CutBehind(long end, long[] segments)
    {
        var cut = 0L;
        foreach (var segment in segments.Where(segment => segment * _segmentSize >= end))
        {
            cut += Length(segment);
            File.Delete(FileOf(segment));
        }
        var (last, offset) = Math.DivRem(end, (long)_segmentSize);
        if (offset == 0 || Length(last) <= offset)
            return cut;
        using var file = new FileStream(FileOf(last), FileMode.Open, FileAccess.ReadWrite);
        // Garnet reads whole sectors; what lies behind the end must read as nothing.
        var sectorEnd = (offset + Sector - 1) / Sector * Sector;
        var rest = new byte[sectorEnd - offset];
        file.Position = offset;
        var torn = file.Length > sectorEnd || file.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) > 0 && rest.AsSpan().ContainsAnyExcept((byte)0);
        if (!torn)
            return cut;
        cut += file.Length - offset;
        file.SetLength(sectorEnd);
        Array.Clear(rest);
        file.Position = offset;
        file.Write(rest);
        file.Flush(flushToDisk: true);
        return cut;
    }

    private long Length(long segment) => new FileInfo(FileOf(segment)) is { Exists: true } file ? file.Length : 0;

    private string FileOf(long segment) => Path.Combine(_folder, $"aof.log.{segment.ToString(CultureInfo.InvariantCulture)}");
}
