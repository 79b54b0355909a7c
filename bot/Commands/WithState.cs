using Sanmo.Bot.Channels.BotFramework;
using Sanmo.Bot.Demo;
using Sanmo.Bot.Spreadsheets;
using Sanmo.Core.Backups;
using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using Sanmo.Core.Secrets;

namespace Sanmo.Bot.Commands;

/// <summary>Runs a command over the same state as the bot, without serving anything.</summary>
internal static class WithState
{
    /// <param name="longWork">A single answer of the store may take minutes.</param>
    public static async Task<int> RunAsync(string[] args, Func<IServiceProvider, Task<int>> command, CancellationToken cancel, bool longWork = false, bool mayBeHalfRestored = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings.Of(args), ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddSecretFiles();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddDemo(builder.Configuration, builder.Environment);
        builder.Services.AddCore(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddSpreadsheets();
        if (longWork)
            builder.Services.PostConfigure<RedisOptions>(redis => redis.Connection += redis.Connection.Length == 0 ? "" : ",asyncTimeout=600000,syncTimeout=600000");
        await using var app = builder.Build();
        try
        {
            var redis = app.Services.GetRequiredService<RedisConnection>();
            await redis.OpenAsync().WaitAsync(cancel);
            if (!mayBeHalfRestored)
                await UnfinishedRestore.RefuseAsync(redis);
            return await command(app.Services);
        }
        catch (Exception error) when (error is EmbeddedStoreException or BackupException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
