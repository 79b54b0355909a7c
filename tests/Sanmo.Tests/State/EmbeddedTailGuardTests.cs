using CsCheck;
using Sanmo.Core.Redis.Embedded;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.State;

public sealed class EmbeddedTailGuardTests : IDisposable
{
    // The length of a commit record and its version: what was on disk both times when a start came up empty.
    private static readonly byte[] TornCommit = [0xd8, 0xff, 0xff, 0xff, 1, 0, 0, 0];

    private readonly TempFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_folder_that_does_not_exist_yet_is_no_error() =>
        Assert.Equal(0, Cut(Path.Combine(_store.Path, "new")));

    [Fact]
    public void A_whole_log_is_left_as_it_is()
    {
        var log = NewLog().Record(200).Commit().Record(300).Record(500).Commit().Save();
        var before = log.ReadBack();

        Assert.Equal(0, Cut());
        Assert.Equal(before, log.ReadBack());
    }

    [Fact]
    public void A_torn_commit_record_is_cut()
    {
        var log = NewLog().Record(200).Commit().Record(20).Append(TornCommit).Save();

        Assert.True(Cut() > 0);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void A_torn_commit_record_in_the_last_bytes_of_a_sector_is_cut()
    {
        var log = NewLog().Record(200);
        // The record that makes the torn one end with its sector, as it was found.
        log.Commit().Record(504 - AofLog.CommitSize - log.End - 4).Commit().Append(TornCommit).Save();
        Assert.Equal(0, log.End % 512);

        Assert.True(Cut() > 0);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void Records_that_no_commit_covers_are_cut()
    {
        var log = NewLog().Record(200).Commit().Record(300).Record(80).Save();

        Assert.True(Cut() > 0);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void A_record_torn_in_its_middle_is_cut()
    {
        var log = NewLog().Record(200).Commit().Record(900);
        log.Save(end: log.End - 600);

        Assert.True(Cut() > 0);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void A_log_over_several_segments_is_followed_to_its_end()
    {
        var log = NewLog();
        for (var i = 0; i < 20; i++)
            log.Record(700).Commit();
        log.Append(TornCommit).Save();
        Assert.True(log.End > 3 * AofLog.Segment);

        Assert.True(Cut() > 0);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void A_segment_without_a_commit_is_removed()
    {
        var log = NewLog().Record(200).Commit();
        while (log.End < 2 * AofLog.Segment)
            log.Record(900);
        log.Save();

        Assert.True(Cut() > AofLog.Segment);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void The_walk_begins_at_the_newest_commit_file()
    {
        var log = NewLog().Record(200).Commit().CommitFile(1);
        while (log.End < AofLog.Segment)
            log.Record(900).Commit();
        log.CommitFile(5).Record(100).Commit(6).Append(TornCommit).Save();
        // A checkpoint removes old segments, so there may be nothing to read before that file's address.
        log.DeleteSegment(0);

        Assert.True(Cut() > 0);
        Assert.Equal((log.Committed + 511) / 512 * 512 - AofLog.Segment, log.ReadBack().Length);
    }

    [Fact]
    public void An_unreadable_commit_file_does_not_count()
    {
        var log = NewLog().Record(200).Commit().CommitFile(1).Record(50).Commit().Append(TornCommit).Save();
        File.WriteAllBytes(Path.Combine(_store.Path, "AOF", "log-commits", "commit.2.0"), new byte[512]);

        Assert.True(Cut() > 0);
        AssertEndsAt(log, log.Committed);
    }

    [Fact]
    public void A_log_without_its_beginning_and_without_a_commit_file_is_refused()
    {
        var log = NewLog();
        while (log.End < AofLog.Segment)
            log.Record(900).Commit();
        log.Record(10).Save().DeleteSegment(0);

        Assert.Contains("backup", Assert.Throws<EmbeddedStoreException>(() => Cut()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_of_an_older_life_of_the_file_is_cut()
    {
        var log = NewLog().Record(200).Commit(7);
        var end = log.Committed;
        log.Record(10).Commit(3).Save();

        Assert.True(Cut() > 0);
        AssertEndsAt(log, end);
    }

    [Fact]
    public void Wherever_a_log_is_torn_exactly_what_was_committed_before_stays() =>
        Gen.Select(Gen.Int[1, 900].Array[1, 40], Gen.Double.Unit).Sample((lengths, tear) =>
        {
            using var folder = new TempFolder();
            var log = new AofLog(folder.Path);
            var commits = new List<int> { 64 };
            foreach (var length in lengths)
            {
                log.Record(length);
                if (length % 3 == 0)
                    commits.Add(log.Commit().Committed);
            }
            var torn = 64 + (int)(tear * (log.End - 64));
            log.Save(end: torn);
            var before = log.ReadBack();

            Cut(folder.Path);
            var after = log.ReadBack();

            var end = commits.Last(commit => commit <= torn);
            Assert.Equal(before.AsSpan(0, end), after.AsSpan(0, end));
            Assert.False(after.AsSpan(end).ContainsAnyExcept((byte)0));
            Assert.Equal(0, Cut(folder.Path));
        }, iter: 300, threads: 1);

    private AofLog NewLog() => new(_store.Path);

    private long Cut(string? store = null) => AofTailGuard.Cut(store ?? _store.Path, AofLog.Page, AofLog.Segment);

    private static void AssertEndsAt(AofLog log, int end)
    {
        var bytes = log.ReadBack();
        Assert.Equal((end + 511) / 512 * 512, bytes.Length);
        Assert.False(bytes.AsSpan(end).ContainsAnyExcept((byte)0));
        Assert.True(bytes.AsSpan(0, end).ContainsAnyExcept((byte)0));
    }
}
