using System.Globalization;
using System.IO.Compression;
using Sanmo.Core.Backups;
using Sanmo.Core.Redis;
using Sanmo.Tests.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Backups;

public sealed class BackupTests
{
    // The long form: SANMO_BACKUP_ITEMS=100000 dotnet test --filter BackupTests
    private static readonly int _items = int.Parse(Environment.GetEnvironmentVariable("SANMO_BACKUP_ITEMS") ?? "500", CultureInfo.InvariantCulture);

    /// <summary>Each store gives once and takes once.</summary>
    public static TheoryData<StoreKind, StoreKind> Ways => RedisServer.IsInstalled
        ? [(StoreKind.Embedded, StoreKind.Server), (StoreKind.Server, StoreKind.Cluster), (StoreKind.Cluster, StoreKind.Embedded)]
        : [(StoreKind.Embedded, StoreKind.Embedded)];

    [Theory, MemberData(nameof(Ways))]
    public async Task A_large_ledger_is_the_same_on_the_other_store(StoreKind from, StoreKind to)
    {
        await using var old = await OwnStore.StartAsync(from);
        await using var fresh = await OwnStore.StartAsync(to);
        await FilledStore.FillAsync(old.Redis, _items);
        await FilledStore.AddOddThingsAsync(old.Redis.Database);
        await SetSecretsAsync(old.Redis);
        var clock = TimeProvider.System;

        var started = clock.GetTimestamp();
        using var archive = new MemoryStream();
        var manifest = await new WriteBackup(old.Redis, clock).RunAsync(archive, CancellationToken.None);
        var wrote = clock.GetElapsedTime(started);
        started = clock.GetTimestamp();
        await RestoreAsync(archive, fresh.Redis);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_items} items from {from} to {to}: written in {wrote.TotalSeconds:0.00} s, {archive.Length / 1e6:0.0} MB, {manifest.Values} entries, restored in {clock.GetElapsedTime(started).TotalSeconds:0.00} s"));

        var (before, after) = (await WholeStore.ReadAsync(old.Redis.Database), await WholeStore.ReadAsync(fresh.Redis.Database));
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(before, after);
        Assert.True(before.Count > 15);
        Assert.True(_items < 100_000 || wrote < TimeSpan.FromSeconds(10), $"writing took {wrote}");
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task What_opens_doors_is_left_out(StoreKind from, StoreKind to)
    {
        await using var old = await OwnStore.StartAsync(from);
        await using var fresh = await OwnStore.StartAsync(to);
        await SetSecretsAsync(old.Redis);
        await old.Redis.Database.StringSetAsync(Keys.RosterVersion, 3);

        using var archive = await BackUpAsync(old.Redis);
        await RestoreAsync(archive, fresh.Redis);

        Assert.Equal(["sanmo:{org}:roster-version"], (await ListKeys.OfAsync(fresh.Redis.Database.Multiplexer)).Where(key => !key.StartsWith("sanmo:{embedded}", StringComparison.Ordinal)));
    }

    [OnServerFact]
    public async Task A_backup_during_writes_never_tears_a_piece_of_work_from_its_reminders()
    {
        await using var old = await OwnStore.StartAsync(StoreKind.Server);
        var house = await FilledStore.FillAsync(old.Redis, 100);
        using var enough = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var number = 1000 + writer * 10_000; !enough.IsCancellationRequested; number++)
                await house.Items.SaveAsync(null, FilledStore.Item(number), House.Act);
        }));
        var archives = new List<MemoryStream>();
        for (var i = 0; i < 5; i++)
            archives.Add(await BackUpAsync(old.Redis));
        await enough.CancelAsync();
        await writing;

        foreach (var archive in archives)
        {
            await using var fresh = await OwnStore.StartAsync(StoreKind.Server);
            await RestoreAsync(archive, fresh.Redis);
            var restored = new House(fresh.Redis, house.Clock);
            foreach (var branch in new[] { "branch-1", "branch-2" })
            {
                var items = await restored.Items.ListAsync(Scope.Of(branch));
                Assert.Equal(items.SelectMany(item => Desk.LeadTimes().For(item.Value)).Where(reminder => reminder.Due > house.Now).Select(reminder => reminder.Id).Order(StringComparer.Ordinal), await restored.PendingIdsAsync(branch));
                Assert.Equal(items.Count, (await restored.Audit.ReadAsync(Scope.Of(branch))).Count(line => line.Document.StartsWith("RectificationItem/", StringComparison.Ordinal)));
                foreach (var item in items)
                    Assert.Equal(item.Version, (long)await fresh.Redis.Database.HashGetAsync(Keys.Versions(Scope.Of(branch)), $"RectificationItem/{item.Value.Work}"));
            }

            archive.Dispose();
        }
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_store_with_anything_in_it_is_refused_and_left_as_it_is(StoreKind from, StoreKind to)
    {
        await using var old = await OwnStore.StartAsync(from);
        await using var used = await OwnStore.StartAsync(to);
        await FilledStore.FillAsync(old.Redis, 3);
        await used.Redis.Database.HashSetAsync(Keys.Numbers, "Notice", 7);
        using var archive = await BackUpAsync(old.Redis);

        var refusal = await Assert.ThrowsAsync<BackupException>(() => RestoreAsync(archive, used.Redis));

        Assert.Contains("not empty", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("sanmo:{org}:numbers", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["sanmo:{org}:numbers"], (await WholeStore.ReadAsync(used.Redis.Database)).Keys);
    }

    [Fact]
    public async Task A_damaged_archive_restores_nothing_wherever_it_is_damaged()
    {
        await using var store = await OwnStore.StartAsync(StoreKind.Embedded);
        await FilledStore.FillAsync(store.Redis, 20);
        using var archive = await BackUpAsync(store.Redis);
        await using var fresh = await OwnStore.StartAsync(StoreKind.Embedded);

        foreach (var at in Enumerable.Range(0, 60).Select(part => archive.Length * part / 60 + part).Where(at => at < archive.Length))
        {
            var bytes = archive.ToArray();
            bytes[at] ^= 0x55;
            try
            {
                await RestoreAsync(new MemoryStream(bytes), fresh.Redis);
                // A byte that means nothing, such as a time of an entry.
                Assert.Equal(await WholeStore.ReadAsync(store.Redis.Database), await WholeStore.ReadAsync(fresh.Redis.Database));
                await fresh.EmptyAsync();
            }
            catch (BackupException)
            {
                Assert.Empty(await WholeStore.ReadAsync(fresh.Redis.Database));
            }
        }

        foreach (var length in new[] { 0, 100, archive.Length / 2, archive.Length - 1 })
            await Assert.ThrowsAsync<BackupException>(() => RestoreAsync(new MemoryStream(archive.ToArray()[..(int)length]), fresh.Redis));
        Assert.Empty(await WholeStore.ReadAsync(fresh.Redis.Database));
    }

    [Fact]
    public async Task An_altered_line_is_noticed_although_the_zip_is_sound()
    {
        await using var store = await OwnStore.StartAsync(StoreKind.Embedded);
        await FilledStore.FillAsync(store.Redis, 3);
        using var archive = await BackUpAsync(store.Redis);
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("scopes/branch-1.jsonl")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = await reader.ReadToEndAsync();
            entry.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry("scopes/branch-1.jsonl").Open());
            await writer.WriteAsync(text.Replace("m-3", "m-4", StringComparison.Ordinal));
        }

        var refusal = await Assert.ThrowsAsync<BackupException>(() => ReadArchive.OpenAsync(archive, CancellationToken.None));

        Assert.Contains("checksum of scopes/branch-1.jsonl", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_restore_that_was_cut_off_is_not_served_and_runs_again_to_its_end(StoreKind from, StoreKind to)
    {
        await using var old = await OwnStore.StartAsync(from);
        await using var fresh = await OwnStore.StartAsync(to);
        await FilledStore.FillAsync(old.Redis, 200);
        using var archive = await BackUpAsync(old.Redis);
        using (var opened = await ReadArchive.OpenAsync(archive, CancellationToken.None))
        {
            // As the process leaves it that was killed half-way.
            await fresh.Redis.Database.StringSetAsync(Keys.RestoreUnderWay, opened.Id);
            await fresh.Redis.Database.ListRightPushAsync(Keys.Audit(Scope.Of("branch-1")), "half of it");
        }

        await Assert.ThrowsAsync<BackupException>(() => UnfinishedRestore.RefuseAsync(fresh.Redis));
        await RestoreAsync(archive, fresh.Redis);

        await UnfinishedRestore.RefuseAsync(fresh.Redis);
        Assert.Equal(await WholeStore.ReadAsync(old.Redis.Database), await WholeStore.ReadAsync(fresh.Redis.Database));
    }

    [Fact]
    public async Task An_archive_of_a_later_format_names_the_cure()
    {
        await using var store = await OwnStore.StartAsync(StoreKind.Embedded);
        using var archive = await BackUpAsync(store.Redis);
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("manifest.json")!.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry("manifest.json").Open());
            await writer.WriteAsync("""{"format":"sanmo-backup","version":2,"madeAt":"2026-11-23T09:00:00+08:00","parts":[]}""");
        }

        var refusal = await Assert.ThrowsAsync<BackupException>(() => ReadArchive.OpenAsync(archive, CancellationToken.None));

        Assert.Contains("format 2", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<MemoryStream> BackUpAsync(RedisConnection redis)
    {
        var archive = new MemoryStream();
        await new WriteBackup(redis, TimeProvider.System).RunAsync(archive, CancellationToken.None);
        return archive;
    }

    private static async Task RestoreAsync(Stream archive, RedisConnection redis)
    {
        archive.Position = 0;
        using var opened = await ReadArchive.OpenAsync(archive, CancellationToken.None);
        await new Restore(redis).RunAsync(opened, CancellationToken.None);
    }

    private static async Task SetSecretsAsync(RedisConnection redis)
    {
        await redis.Database.StringSetAsync(Keys.WebSession("abc"), "{}", TimeSpan.FromHours(1));
        await redis.Database.StringSetAsync(Keys.SignIn("def"), "{}", TimeSpan.FromHours(1));
        await redis.Database.ListRightPushAsync(Keys.PageKeys, "<key/>");
        await redis.Database.ListRightPushAsync(Keys.Pace("msteams"), "1");
        await redis.Database.HashSetAsync(Keys.PaceHold("msteams"), "a", "1");
        await redis.Database.StringSetAsync(Keys.TurnLease("msteams", "a"), "1");
    }
}
