using System.Globalization;
using Sanmo.Bot.Channels.BotFramework.Checking;
using Sanmo.Bot.Telemetry;
using Sanmo.Core.Backups;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Commands;

/// <summary>What an operator should know and can put right: rights, backups, figures, the ledger; pure.</summary>
internal static class CheckOperation
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <param name="mode">Of the embedded store's folder; null where there is none, or no such rights.</param>
    public static Finding? DataFolder(RedisOptions redis, UnixFileMode? mode) => redis.Connection.Length > 0 || mode is not { } rights ? null
        : (rights & Others) == 0 ? new($"only this user may read {redis.DataPath}", null)
        : new($"others on this machine may read {redis.DataPath}, which holds names and conversations", $"chmod 700 {redis.DataPath}");

    /// <param name="newest">When the newest archive in the folder was written; null when there is none.</param>
    public static Finding? Archive(BackupOptions backup, DateTimeOffset? newest, DateTimeOffset now) => backup.Folder.Length == 0 ? null
        : newest is not { } at ? new($"there is no backup in {backup.Folder}", "run backup FILE there every night (docs/operations.md, \"Back up and move\")")
        : now - at > TimeSpan.FromHours(backup.OldestHours) ? new(string.Create(CultureInfo.InvariantCulture, $"the newest backup in {backup.Folder} is {(now - at).TotalHours:0} hours old"), $"see why backup FILE has not run; Backup:OldestHours is {backup.OldestHours}")
        : new(string.Create(CultureInfo.InvariantCulture, $"the newest backup is {(now - at).TotalHours:0} hours old"), null);

    public static IEnumerable<Finding> Telemetry(TelemetryOptions telemetry)
    {
        if (new CheckTelemetryOptions().Validate(null, telemetry) is { Failed: true, Failures: { } failures })
            return failures.Select(failure => new Finding(failure, ""));
        return [new(telemetry.MetricsToken.Length > 0 ? "/metrics asks for its token" : "/metrics answers this machine alone; for a Prometheus elsewhere set Telemetry:MetricsToken", null)];
    }

    public static IEnumerable<Finding> Ledger(LedgerDepth depth, TelemetryOptions telemetry)
    {
        yield return depth.OldestUnsent < TimeSpan.FromMinutes(telemetry.DegradedAfterMinutes)
            ? new(string.Create(CultureInfo.InvariantCulture, $"{depth.Waiting} messages wait, none for long"), null)
            : new(string.Create(CultureInfo.InvariantCulture, $"a message has been due for {depth.OldestUnsent.TotalMinutes:0} minutes"), "start the bot, or see in its log why the platform does not take messages");
        if (depth.Doubtful > 0)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{depth.Doubtful} messages are doubtful: nobody knows whether they arrived"), "in the chat: 送达情况 · delivery troubles, then \"it arrived\" or \"send again\"");
    }
}
