using System.Buffers.Binary;
using System.Globalization;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>Writes an append-only file in Garnet's layout, with small pages and segments so that a test has many of them.</summary>
internal sealed class AofLog(string store)
{
    public const int Page = 1024, Segment = 4096, CommitSize = 4 + 40;

    private readonly string _folder = Path.Combine(store, "AOF");
    private byte[] _bytes = new byte[64];
    private long _commits;

    /// <summary>Address behind the last record.</summary>
    public int End { get; private set; } = 64;

    /// <summary>Address behind the last commit.</summary>
    public int Committed { get; private set; } = 64;

    public AofLog Record(int length)
    {
        var record = Reserve(length);
        BinaryPrimitives.WriteInt32LittleEndian(record, length);
        record.Slice(4, length).Fill(0xAB);
        return this;
    }

    public AofLog Commit() => Commit(++_commits);

    public AofLog Commit(long number)
    {
        var until = End;
        var record = Reserve(40);
        BinaryPrimitives.WriteInt32LittleEndian(record, -40);
        WriteCommit(record[4..], until, number);
        Committed = End;
        return this;
    }

    /// <summary>Bytes that a crash left behind the end.</summary>
    public AofLog Append(params byte[] torn)
    {
        torn.CopyTo(Reserve(torn.Length - 4));
        return this;
    }

    /// <summary>Writes what is committed so far into a file of its own, as Garnet does now and then.</summary>
    public AofLog CommitFile(long number)
    {
        var file = new byte[512];
        BinaryPrimitives.WriteInt32LittleEndian(file, 40);
        WriteCommit(file.AsSpan(4), Committed, number);
        Directory.CreateDirectory(Path.Combine(_folder, "log-commits"));
        File.WriteAllBytes(Path.Combine(_folder, "log-commits", string.Create(CultureInfo.InvariantCulture, $"commit.{number}.0")), file);
        return this;
    }

    /// <summary>Writes the segments, padded to a sector as a device does; what lies behind <paramref name="end"/> reads as zeros.</summary>
    public AofLog Save(int? end = null)
    {
        Directory.CreateDirectory(_folder);
        var kept = new byte[((end ?? End) + 511) / 512 * 512];
        _bytes.AsSpan(0, end ?? End).CopyTo(kept);
        for (var start = 0; start < kept.Length; start += Segment)
            File.WriteAllBytes(FileOf(start / Segment), kept[start..Math.Min(start + Segment, kept.Length)]);
        return this;
    }

    public void DeleteSegment(int number) => File.Delete(FileOf(number));

    /// <summary>What the disk has now, from the first address on.</summary>
    public byte[] ReadBack() =>
        [.. Directory.GetFiles(_folder, "aof.log.*").OrderBy(file => file.Length).ThenBy(file => file, StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];

    private string FileOf(int segment) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"aof.log.{segment}"));

    private Span<byte> Reserve(int length)
    {
        var size = 4 + (length + 3 & ~3);
        if (End % Page + size > Page)
            End = (End / Page + 1) * Page;
        var start = End;
        End += size;
        if (_bytes.Length < End)
            Array.Resize(ref _bytes, End + Page);
        return _bytes.AsSpan(start, size);
    }

    private static void WriteCommit(Span<byte> record, long until, long number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(record, 1);
        BinaryPrimitives.WriteInt64LittleEndian(record[4..], 64 ^ until ^ number ^ -1);
        BinaryPrimitives.WriteInt64LittleEndian(record[12..], 64);
        BinaryPrimitives.WriteInt64LittleEndian(record[20..], until);
        BinaryPrimitives.WriteInt64LittleEndian(record[28..], number);
        BinaryPrimitives.WriteInt32LittleEndian(record[36..], -1);
    }
}
