using Sanmo.Bot.Channels.BotFramework;
using Sanmo.Bot.Demo;
using Sanmo.Core.Redis;
using Sanmo.Core.Redis.Embedded;
using Sanmo.Core.Secrets;

namespace Sanmo.Bot.Commands;

/// <summary>Runs a command over the same state as the bot, without serving anything.</summary>
internal static class WithState
{
    public static async Task<int> RunAsync(string[] args, Func<IServiceProvider, Task<int>> command, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings.Of(args), ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddSecretFiles();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddDemo(builder.Configuration, builder.Environment);
        builder.Services.AddCore(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration);
        await using var app = builder.Build();
        try
        {
            await app.Services.GetRequiredService<RedisConnection>().OpenAsync().WaitAsync(cancel);
            return await command(app.Services);
        }
        catch (EmbeddedStoreException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
