using Sanmo.Bot.Commands;
using Sanmo.Core.Backups;
using Sanmo.Tests.Reminders;

namespace Sanmo.Tests.Telemetry;

public sealed class CheckOperationTests
{
    private static readonly DateTimeOffset _now = Desk.At("11-23 09:00");

    [Theory]
    [InlineData(0b111_000_000, "", true)]
    [InlineData(0b111_101_101, "", false)]
    [InlineData(0b111_000_001, "", false)]
    [InlineData(0b111_101_101, "redis.example.org", null)]
    public void The_data_folder_is_for_nobody_else(int mode, string connection, bool? good) =>
        Assert.Equal(good, CheckOperation.DataFolder(new() { Connection = connection }, (UnixFileMode)mode) is { } found ? found.Cure is null : null);

    [Theory]
    [InlineData("", 1, null)]
    [InlineData("/backups", null, false)]
    [InlineData("/backups", 25, true)]
    [InlineData("/backups", 27, false)]
    public void A_backup_that_is_too_old_is_told(string folder, int? hours, bool? good) =>
        Assert.Equal(good, CheckOperation.Archive(new BackupOptions { Folder = folder }, hours is { } age ? _now.AddHours(-age) : null, _now) is { } found ? found.Cure is null : null);

    [Fact]
    public void What_waits_too_long_and_what_is_doubtful_have_their_cures()
    {
        Assert.All(CheckOperation.Ledger(new(3, 0, TimeSpan.FromMinutes(1)), new()), found => Assert.Null(found.Cure));
        Assert.All(CheckOperation.Ledger(new(3, 2, TimeSpan.FromMinutes(11)), new()), found => Assert.NotNull(found.Cure));
        Assert.Equal(2, CheckOperation.Ledger(new(3, 2, TimeSpan.FromMinutes(11)), new()).Count());
    }

    [Fact]
    public void A_short_token_is_told() => Assert.Contains(CheckOperation.Telemetry(new() { MetricsToken = "short" }), found => found.What.Contains("Telemetry:MetricsToken", StringComparison.Ordinal) && found.Cure is not null);
}
