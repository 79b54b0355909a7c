using System.Buffers.Binary;

namespace Sanmo.Core.Redis.Embedded;

/// <summary>A commit record of Garnet's append-only file: everything before <paramref name="Until"/> is acknowledged.</summary>
/// <param name="Until">Address in the log, not included.</param>
/// <param name="Number">Grows with every commit.</param>
internal readonly record struct AofCommit(long Until, long Number)
{
    /// <summary>Bytes: version, checksum, begin, until, number, length of the cookie (always -1 here).</summary>
    public const int Size = 40;

    /// <summary>Reads a whole record. A torn one ends in zeros, whose checksum is right by accident, so the fields are judged too.</summary>
    public static AofCommit? Find(ReadOnlySpan<byte> record)
    {
        if (record.Length < Size)
            return null;
        var version = BinaryPrimitives.ReadInt32LittleEndian(record);
        var checksum = BinaryPrimitives.ReadInt64LittleEndian(record[4..]);
        var begin = BinaryPrimitives.ReadInt64LittleEndian(record[12..]);
        var until = BinaryPrimitives.ReadInt64LittleEndian(record[20..]);
        var number = BinaryPrimitives.ReadInt64LittleEndian(record[28..]);
        var cookie = BinaryPrimitives.ReadInt32LittleEndian(record[36..]);
        var valid = version == 1 && cookie == -1 && until >= AofTailGuard.FirstAddress && number > 0 && checksum == (begin ^ until ^ number ^ cookie);
        return valid ? new(until, number) : null;
    }
}
