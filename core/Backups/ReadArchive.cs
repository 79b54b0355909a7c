using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;

namespace Sanmo.Core.Backups;

/// <summary>An archive that was read once from its first to its last byte and found whole.</summary>
internal sealed class ReadArchive : IDisposable
{
    private readonly ZipArchive _zip;

    private ReadArchive(ZipArchive zip, BackupManifest manifest, string id) => (_zip, Manifest, Id) = (zip, manifest, id);

    public BackupManifest Manifest { get; }

    /// <summary>The hash of the manifest, which holds the hashes of everything else.</summary>
    public string Id { get; }

    /// <exception cref="BackupException">It is damaged, no archive of ours, or newer than this program.</exception>
    public static async Task<ReadArchive> OpenAsync(Stream file, CancellationToken cancel)
    {
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var bytes = await BytesAsync(zip, cancel);
            var manifest = JsonSerializer.Deserialize(bytes, BackupJson.Default.BackupManifest);
            if (manifest is not { Format: BackupManifest.SanmoBackup, Parts: not null })
                throw new BackupException("This is no backup of Sanmo Bot. Nothing was restored.");
            if (manifest.Version > BackupManifest.Present)
                throw new BackupException($"This archive has the format {manifest.Version}, and this program knows those up to {BackupManifest.Present}. Nothing was restored. Restore it with the version that made it, or a later one.");
            var archive = new ReadArchive(zip, manifest, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            await archive.CheckAsync(cancel);
            return archive;
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or EndOfStreamException or ArgumentException)
        {
            throw Damaged(error.Message, error);
        }
    }

    public async IAsyncEnumerable<KeptKey> KeysAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var part in Manifest.Parts)
        {
            await using var stream = await _zip.GetEntry(part.Name)!.OpenAsync(cancel);
            await foreach (var line in LinesAsync(stream, cancel))
                yield return KeyLines.Read(line);
        }
    }

    public void Dispose() => _zip.Dispose();

    private async Task CheckAsync(CancellationToken cancel)
    {
        if (_zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).SequenceEqual(Manifest.Parts.Select(part => part.Name).Append(BackupManifest.Name).Order(StringComparer.Ordinal)) is false)
            throw Damaged("it does not hold the parts that its manifest lists");
        foreach (var part in Manifest.Parts)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var stream = await _zip.GetEntry(part.Name)!.OpenAsync(cancel);
            await foreach (var line in LinesAsync(stream, cancel))
            {
                hash.AppendData(line.Span);
                hash.AppendData("\n"u8);
                KeyLines.Read(line);
            }

            if (Convert.ToHexStringLower(hash.GetHashAndReset()) != part.Sha256)
                throw Damaged($"the checksum of {part.Name} is another one");
        }
    }

    private static async Task<byte[]> BytesAsync(ZipArchive zip, CancellationToken cancel)
    {
        var entry = zip.GetEntry(BackupManifest.Name) ?? throw Damaged($"it has no {BackupManifest.Name}");
        using var bytes = new MemoryStream();
        await using var stream = await entry.OpenAsync(cancel);
        await stream.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> LinesAsync(Stream stream, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return buffer.Slice(0, end).ToArray();
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
            if (!read.IsCompleted)
                continue;
            if (!buffer.IsEmpty)
                throw new InvalidDataException("its last line is cut off");
            yield break;
        }
    }

    private static BackupException Damaged(string how, Exception? cause = null) => new($"The archive is damaged ({how.TrimEnd('.')}). Nothing was restored; take another archive.", cause);
}
