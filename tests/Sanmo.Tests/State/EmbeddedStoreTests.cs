using System.Globalization;
using Garnet;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using Sanmo.Tests.State.Fixtures;
using StackExchange.Redis;

namespace Sanmo.Tests.State;

public sealed class EmbeddedStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_written_is_there_after_a_clean_restart()
    {
        using (var redis = await OpenAsync())
            await redis.Database.HashSetAsync("{b}:items", "ZG-012", "{}");

        using var again = await OpenAsync();

        Assert.Equal("{}", await again.Database.HashGetAsync("{b}:items", "ZG-012"));
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_crash()
    {
        using var crashed = new TempFolder();
        using (var redis = await OpenAsync())
        {
            for (var i = 0; i < 200; i++)
                await redis.Database.StringSetAsync($"{{b}}:{i}", i);
            CopyStore(crashed);
        }

        using var again = await OpenAsync(crashed);

        for (var i = 0; i < 200; i++)
            Assert.Equal(i, (int)await again.Database.StringGetAsync($"{{b}}:{i}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_commit_record_torn_by_a_crash_costs_nothing_that_was_acknowledged(bool atTheEndOfItsSector)
    {
        using var crashed = new TempFolder();
        using (var redis = await OpenAsync())
        {
            await redis.Database.StringSetAsync("{b}:first", "kept");
            await TearAsync(redis.Database, crashed, atTheEndOfItsSector);
        }

        using var again = await OpenAsync(crashed);

        Assert.Equal("kept", await again.Database.StringGetAsync("{b}:first"));
        Assert.Equal("kept", await again.Database.StringGetAsync("{b}:last"));
    }

    [Fact]
    public async Task Without_the_tail_guard_such_a_crash_loses_the_log_and_the_sentinel_tells()
    {
        using var crashed = new TempFolder();
        // The second life of the folder: the first count is in a checkpoint, only the log has the second.
        (await OpenAsync()).Dispose();
        using (var redis = await OpenAsync())
            await TearAsync(redis.Database, crashed, atTheEndOfItsSector: false);

        var (port, password) = (FreePort.Find(), "secret");
        using (var unguarded = new GarnetServer(GarnetRecipe.For(StoreOf(crashed), port, password), NullLoggerFactory.Instance))
        {
            unguarded.Start();
            await using var multiplexer = await ConnectionMultiplexer.ConnectAsync(ConnectRedis.ToEmbedded(port, password));
            // When this fails, Garnet has learned to see a torn commit: try whether the tail guard can go.
            Assert.False(await multiplexer.GetDatabase().KeyExistsAsync("{b}:last"));
            await Assert.ThrowsAsync<EmbeddedStoreException>(() => Sentinel.CheckAsync(multiplexer.GetDatabase(), crashed.Path));
        }

        // Refusing before the first write has left everything in place.
        using var again = await OpenAsync(crashed);
        Assert.Equal("kept", await again.Database.StringGetAsync("{b}:last"));
    }

    [Fact]
    public async Task A_folder_whose_data_did_not_come_back_is_refused_and_left_alone()
    {
        using (var redis = await OpenAsync())
            await redis.Database.StringSetAsync("{b}:key", "value");
        Directory.Move(Path.Combine(_folder.Path, "store"), Path.Combine(_folder.Path, "aside"));

        var refused = await Assert.ThrowsAsync<EmbeddedStoreException>(() => OpenAsync());
        Assert.Contains(_folder.Path, refused.Message, StringComparison.Ordinal);
        Assert.Contains("backup", refused.Message, StringComparison.Ordinal);

        // The data put back is served again.
        Directory.Delete(Path.Combine(_folder.Path, "store"), recursive: true);
        Directory.Move(Path.Combine(_folder.Path, "aside"), Path.Combine(_folder.Path, "store"));
        using var restored = await OpenAsync();
        Assert.Equal("value", await restored.Database.StringGetAsync("{b}:key"));
    }

    [Fact]
    public async Task Data_without_the_sentinel_is_refused_even_when_its_file_is_gone()
    {
        using (var redis = await OpenAsync())
        {
            await redis.Database.StringSetAsync("{b}:key", "value");
            await redis.Database.KeyDeleteAsync(Sentinel.Key);
        }
        File.Delete(Path.Combine(_folder.Path, Sentinel.File));

        await Assert.ThrowsAsync<EmbeddedStoreException>(() => OpenAsync());
    }

    [Fact]
    public async Task A_very_first_start_that_was_cut_short_is_no_reason_to_refuse()
    {
        using (var redis = await OpenAsync())
            await redis.Database.KeyDeleteAsync(Sentinel.Key);
        File.Delete(Path.Combine(_folder.Path, Sentinel.File));

        using var again = await OpenAsync();

        Assert.True(await again.Database.KeyExistsAsync(Sentinel.Key));
    }

    [Fact]
    public async Task A_second_opening_of_the_folder_is_refused_with_the_owner_and_the_cure()
    {
        using var first = await OpenAsync();

        var refused = await Assert.ThrowsAsync<EmbeddedStoreException>(() => OpenAsync());

        Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Redis:DataPath", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Redis:Connection", refused.Message, StringComparison.Ordinal);
        Assert.True(await first.Database.StringSetAsync("{b}:still", "served"));
    }

    [Fact]
    public async Task The_folder_is_free_again_after_closing()
    {
        (await OpenAsync()).Dispose();
        (await OpenAsync()).Dispose();

        Assert.False(File.Exists(Path.Combine(_folder.Path, "owner.pid")));
    }

    [Fact]
    public async Task A_lock_left_by_a_dead_process_is_taken_over()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "owner.lock"), "");
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "owner.pid"), int.MaxValue.ToString(CultureInfo.InvariantCulture));

        using var redis = await OpenAsync();

        Assert.Equal(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), await File.ReadAllTextAsync(Path.Combine(_folder.Path, "owner.pid")));
    }

    [Fact]
    public async Task Nobody_gets_in_without_the_password_of_this_start()
    {
        using var redis = await OpenAsync();
        var address = ConfigurationOptions.Parse(redis.Database.Multiplexer.Configuration);
        address.Password = "guess";
        address.ConnectRetry = 0;

        await Assert.ThrowsAsync<RedisConnectionException>(() => ConnectionMultiplexer.ConnectAsync(address));
    }

    [Fact]
    public void A_folder_made_by_us_is_private()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = Path.Combine(_folder.Path, "new");
        using (DataFolderLock.Take(folder))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public async Task Data_beyond_the_memory_limit_is_kept()
    {
        using var redis = await OpenAsync();
        var filler = new byte[64 << 10];
        for (var batch = 0; batch < 30; batch++)
            await Task.WhenAll(Enumerable.Range(batch * 50, 50).Select(i => redis.Database.StringSetAsync($"{{b}}:{i}", filler)));

        for (var i = 0; i < 1500; i += 7)
            Assert.Equal(filler.Length, await redis.Database.StringLengthAsync($"{{b}}:{i}"));
    }

    private async Task<RedisConnection> OpenAsync(TempFolder? folder = null)
    {
        var redis = new RedisConnection(Options.Create(new RedisOptions { DataPath = (folder ?? _folder).Path }), NullLoggerFactory.Instance);
        try
        {
            await redis.OpenAsync();
            return redis;
        }
        catch
        {
            redis.Dispose();
            throw;
        }
    }

    /// <summary>Writes a last value, copies the folder as a crash would leave it, and tears a commit record at the end of the copy's log.</summary>
    private async Task TearAsync(IDatabase database, TempFolder crashed, bool atTheEndOfItsSector)
    {
        // One write of a known length shows what a record and its commit take; the next one is made as long as the sector needs.
        await database.StringSetAsync("{b}:last", "kept");
        var first = FindLogEnd(_folder);
        await database.StringSetAsync("{b}:last", "kept");
        var second = FindLogEnd(_folder);
        if (atTheEndOfItsSector)
            await database.StringSetAsync("{b}:fill", new string('x', 4 + (int)((504 - second - 2 * (second - first)) % 512 + 512)));
        await database.StringSetAsync("{b}:last", "kept");
        CopyStore(crashed);
        var end = FindLogEnd(crashed);
        using var log = File.OpenHandle(LogOf(crashed), FileMode.Open, FileAccess.Write);
        RandomAccess.Write(log, [0xd8, 0xff, 0xff, 0xff, 1, 0, 0, 0], end);
        RandomAccess.SetLength(log, (end + 8 + 511) / 512 * 512);
        if (atTheEndOfItsSector)
            Assert.Equal(504, end % 512);
    }

    private void CopyStore(TempFolder to)
    {
        foreach (var file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "owner.lock"))
        {
            var copy = Path.Combine(to.Path, Path.GetRelativePath(_folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>A commit record ends in a byte that is not zero; behind it the log is empty.</summary>
    private static long FindLogEnd(TempFolder folder)
    {
        using var log = new FileStream(LogOf(folder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[log.Length];
        log.ReadExactly(bytes);
        return bytes.AsSpan().LastIndexOfAnyExcept((byte)0) + 1;
    }

    private static string LogOf(TempFolder folder) => Path.Combine(StoreOf(folder), "AOF", "aof.log.0");

    private static string StoreOf(TempFolder folder) => Path.Combine(folder.Path, "store");
}
