using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Checking;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Telemetry;
using Sanmo.Core.Backups;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Commands;

/// <summary><c>check</c>: what is wrong with settings, state and calendar, and the cure.</summary>
internal static class Check
{
    public static Task<int> RunAsync(string[] args, CancellationToken cancel) => WithState.RunAsync(args, async services =>
    {
        var problems = 0;
        var telemetry = services.GetRequiredService<IConfiguration>().GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new();
        var backup = services.GetRequiredService<IConfiguration>().GetSection(BackupOptions.Section).Get<BackupOptions>() ?? new();
        var organisation = services.GetRequiredService<IOptions<OrganisationOptions>>().Value;
        Say(true, $"Organisation:TimeZone is {organisation.TimeZone}, language {organisation.Language}");
        try
        {
            var ping = await services.GetRequiredService<RedisConnection>().Database.PingAsync();
            Say(true, $"the state answers in {ping.TotalMilliseconds:0.0} ms");
            var roster = await services.GetRequiredService<RosterCache>().GetAsync();
            Say(roster.Members.Count > 0, $"{roster.Members.Count} members in {roster.Branches.Count} branches", "import an organisation file: import FILE");
            foreach (var branch in roster.Branches.Where(branch => branch.Groups.Count == 0))
                Say(false, $"{branch.Name} has no group chat", "its secretary mentions the bot in the chat and says: bind this group to the branch");
            foreach (var gone in (await services.GetRequiredService<ConversationReferences>().ListInactiveAsync()).Where(chat => chat.IsGroup))
                if (roster.FindByGroup(gone.Channel, gone.Conversation) is { } branch)
                    Say(false, $"the group chat of {branch.Name} cannot be reached ({gone.Inactive})", "somebody adds the bot to that chat again and writes to it");
            foreach (var finding in CheckOperation.Ledger(await services.GetRequiredService<MeasureLedger>().RunAsync(), telemetry))
                Say(finding.IsGood, finding.What, finding.Cure);
        }
        catch (StackExchange.Redis.RedisException error)
        {
            Say(false, $"the state does not answer ({error.Message})", "check Redis:Connection and that the server runs");
        }

        Finding?[] findings = [CheckOperation.DataFolder(services.GetRequiredService<IOptions<RedisOptions>>().Value, ModeOf(services.GetRequiredService<IOptions<RedisOptions>>().Value.DataPath)), CheckOperation.Archive(backup, NewestIn(backup.Folder), TimeProvider.System.GetUtcNow()), .. CheckOperation.Telemetry(telemetry)];
        foreach (var finding in findings.OfType<Finding>())
            Say(finding.IsGood, finding.What, finding.Cure);

        var (calendar, today) = (services.GetRequiredService<WorkCalendar>(), services.GetRequiredService<LocalZone>().DateOf(services.GetRequiredService<TimeProvider>().GetUtcNow()));
        Say(calendar.Knows(today.Year), $"the calendar knows {today.Year}", $"put holidays.{today.Year}.json beside the others");
        if (today.Month == 12)
            Say(calendar.Knows(today.Year + 1), $"the calendar knows {today.Year + 1}", $"put holidays.{today.Year + 1}.json beside the others; until then only fixed days are known");
        try
        {
            foreach (var finding in await services.GetRequiredService<CheckPlatform>().RunAsync(cancel))
                Say(finding.Cure is null, finding.What, finding.Cure);
        }
        catch (OptionsValidationException error)
        {
            foreach (var failure in error.Failures)
                Say(false, failure);
        }

        return problems == 0 ? 0 : 1;

        void Say(bool good, string what, string? cure = null)
        {
            problems += good ? 0 : 1;
            Console.WriteLine(good ? $"ok     {what}" : $"wrong  {what}{(cure is null ? "" : $" → {cure}")}");
        }
    }, cancel);

    private static UnixFileMode? ModeOf(string folder) => !OperatingSystem.IsWindows() && Directory.Exists(folder) ? File.GetUnixFileMode(folder) : null;

    private static DateTimeOffset? NewestIn(string folder) => folder.Length > 0 && Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateFiles("*.zip").Max(file => (DateTimeOffset?)file.LastWriteTimeUtc) : null;
}
