using System.IO.Compression;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Looks at a file before anything in it is believed: what it is, and whether it unpacks to a bearable size.</summary>
internal static class OpenPackage
{
    public const int LargestFile = 20 * 1024 * 1024;
    public const int LargestUnpacked = 128 * 1024 * 1024;
    public const int MostParts = 2_000;

    private static readonly byte[] _zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] _ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _encrypted = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="UnreadableWorkbookException">It is no workbook, or none that is safe to read.</exception>
    public static void Check(MemoryStream file)
    {
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        if (bytes.StartsWith(_ole))
            throw new UnreadableWorkbookException(bytes.IndexOf(_encrypted) >= 0 ? Unreadable.Encrypted : Unreadable.Old);
        if (!bytes.StartsWith(_zip))
            throw new UnreadableWorkbookException(Unreadable.NoWorkbook);
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostParts)
                throw new UnreadableWorkbookException(Unreadable.TooManyParts);
            if (archive.GetEntry("[Content_Types].xml") is null)
                throw new UnreadableWorkbookException(Unreadable.OtherZip);
            CountUnpacked(archive);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or IOException)
        {
            throw new UnreadableWorkbookException(Unreadable.Damaged, error);
        }
        file.Position = 0;
    }

    // What a part says of its own size is not believed: it is unpacked and counted.
    private static void CountUnpacked(ZipArchive archive)
    {
        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
                if ((total += read) > LargestUnpacked)
                    throw new UnreadableWorkbookException(Unreadable.TooMuch);
        }
    }
}
