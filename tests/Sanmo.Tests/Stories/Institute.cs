using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Sanmo.Bot.Channels;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Delivery;
using Sanmo.Bot.Features;
using Sanmo.Bot.Understanding;
using Sanmo.Core.Agenda;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Members;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Organisation.Keeping;
using Sanmo.Core.Outgoing;
using Sanmo.Core.Redis;
using Sanmo.Core.Reminders;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Stories;

/// <summary>The demo institute with both hosts over one real store, a pretend platform, and a clock that we turn.</summary>
internal sealed class Institute : IAsyncDisposable
{
    private const string Monday = "2026-11-23T09:00:00+08:00";

    private readonly ServiceProvider _bot;
    private readonly ServiceProvider _scheduler;
    private readonly ILoggerProvider? _logs;
    private int _messages;

    private Institute(RedisConnection redis, DateTimeOffset now, ILoggerProvider? logs = null)
    {
        (Clock, _logs) = (new(now), logs);
        _bot = Host(redis, services => services
            .AddSingleton<IChannel>(Platform)
            .AddSingleton(new Core.SignIn.PagesAddress(() => Pages))
            .AddSingleton<Interpreter>().AddSingleton<Names>().AddSingleton<TurnRunner>()
            .AddFeatures()
            .AddDelivery(new ConfigurationBuilder().Build()));
        _scheduler = Host(redis, _ => { });
    }

    /// <summary>Where the pages are, once somebody has set it.</summary>
    public string? Pages { get; set; }

    /// <summary>The last turn ended with a question for a yes.</summary>
    public bool AsksForYes { get; private set; }

    public FakeTimeProvider Clock { get; }
    public PretendPlatform Platform { get; } = new();
    public WorkStores Works => _bot.GetRequiredService<WorkStores>();
    public DeliveryLedger Ledger => _bot.GetRequiredService<DeliveryLedger>();
    public PendingReminders Pending => _bot.GetRequiredService<PendingReminders>();
    public DateTimeOffset Now => _bot.GetRequiredService<LocalZone>().Local(Clock.GetUtcNow());
    public Task<Roster> RosterAsync() => _bot.GetRequiredService<RosterCache>().GetAsync();
    public IServiceProvider Services => _bot;
    public T Get<T>() where T : notnull => _bot.GetRequiredService<T>();

    /// <param name="now">ISO with offset; the demo organisation is laid around it.</param>
    public static async Task<Institute> OpenAsync(Stores stores, StoreKind kind, string now = Monday) => await OpenOverAsync(await stores.OpenAsync(kind), now);

    /// <param name="logs">Hears everything that both hosts log, from Debug on.</param>
    public static async Task<Institute> OpenOverAsync(RedisConnection redis, string now = Monday, ILoggerProvider? logs = null)
    {
        var institute = new Institute(redis, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), logs);
        var demo = DemoOrganisation.At(institute.Now, institute.Get<WorkCalendar>());
        await institute.Get<WriteImport>().RunAsync(PlanImport.Of(WholeOrganisation.Empty, demo, institute.Clock.GetUtcNow()), demo, "demo");
        return institute;
    }

    /// <summary>One more pair of hosts over a store that has its institute already.</summary>
    public static Institute BesideOver(RedisConnection redis, string now = Monday) => new(redis, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

    /// <summary>Somebody writes to the bot in private.</summary>
    public Task<string> SayAsync(string account, string text) => HearAsync(account, text, null, mentioned: true, press: null);

    /// <summary>Somebody sends files to the bot in private, with words or without.</summary>
    public async Task<string> SendAsync(string account, string text, params SentFile[] files) =>
        string.Join('\n', (await TurnAsync(account, text, null, mentioned: true, press: null, id: null, "zh-CN", files)).Select(one => Read.All(one.Reply)));

    /// <summary>Somebody writes in a group chat.</summary>
    public Task<string> SayInGroupAsync(string account, string chat, string text, bool mention = true) => HearAsync(account, text, chat, mention, press: null);

    /// <summary>Somebody presses a button, in private or in a group chat.</summary>
    public Task<string> PressAsync(string account, string action, string? subject = null, string? chat = null, long? version = null, Dictionary<string, string>? values = null) =>
        HearAsync(account, "", chat, mentioned: false, new(action, subject, version, null, "card-1", values ?? []));

    /// <summary>Lets the time pass in steps, with both hosts at work.</summary>
    public async Task TurnClockToAsync(string until)
    {
        var end = DateTimeOffset.Parse(until, CultureInfo.InvariantCulture);
        while (Clock.GetUtcNow() < end)
        {
            var left = end - Clock.GetUtcNow();
            Clock.Advance(left < TimeSpan.FromMinutes(5) ? left : TimeSpan.FromMinutes(5));
            await WorkAsync();
        }
    }

    /// <summary>Until an act cannot be undone unheard any more.</summary>
    public Task UndoTimePassesAsync()
    {
        Clock.Advance(News.TimeToUndo);
        return WorkAsync();
    }

    /// <summary>The same with nothing delivered yet: what is due then waits in the ledger.</summary>
    public async Task UndoTimePassesUnsaidAsync()
    {
        Clock.Advance(News.TimeToUndo);
        while (await _scheduler.GetRequiredService<ReleaseDue>().RunAsync(Clock.GetUtcNow(), 100) > 0)
        {
        }
    }

    /// <summary>Presses a button that a message holds, with what was filled in beside it.</summary>
    public Task<string> PressAsync(string account, Bot.Replies.Button button, string? chat = null, IReadOnlyDictionary<string, string>? filled = null) =>
        HearAsync(account, "", chat, mentioned: false, new(button.Action, button.Subject, button.Version, null, "card-1", new Dictionary<string, string>([.. (button.Values ?? new Dictionary<string, string>()).Concat(filled ?? new Dictionary<string, string>())])));

    /// <summary>Everything that is due now, released by the one host and sent by the other.</summary>
    public async Task WorkAsync()
    {
        await ReleaseAsync();
        while (await _bot.GetRequiredService<DeliverDue>().RunAsync(CancellationToken.None) > 0)
        {
        }

        while (await _bot.GetRequiredService<EditCards>().RunAsync(CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>Everything that is due now, into the ledger and no further.</summary>
    public async Task ReleaseAsync()
    {
        await _scheduler.GetRequiredService<ReleaseEarly>().RunAsync(Clock.GetUtcNow());
        await _scheduler.GetRequiredService<ReleaseOwn>().RunAsync(Clock.GetUtcNow());
        while (await _scheduler.GetRequiredService<ReleaseDue>().RunAsync(Clock.GetUtcNow(), 100) > 0)
        {
        }
    }

    public async Task<IReadOnlyList<Core.Outgoing.Delivery>> DeliveriesAsync() =>
        [.. (await Task.WhenAll((await RosterAsync()).Scopes.Select(Ledger.ListAsync))).SelectMany(rows => rows)];

    /// <summary>What was said at the end of the turn; private answers of a group turn arrive on the platform.</summary>
    public async Task<string> HearAsync(string account, string text, string? chat, bool mentioned, Press? press, string? id = null, string? locale = "zh-CN")
    {
        var said = await TurnAsync(account, text, chat, mentioned, press, id, locale);
        foreach (var alone in said.Where(one => one.To == Whereto.Privately))
            await Platform.SendAsync(new("msteams", null, account), alone.Reply, CancellationToken.None);
        return string.Join('\n', said.Where(one => one.To != Whereto.Privately).Select(one => Read.All(one.Reply)));
    }

    /// <summary>Somebody writes to the bot in private; the answer with its buttons.</summary>
    public async Task<Bot.Replies.Reply> AskAsync(string account, string text) => (await TurnAsync(account, text, null, mentioned: true, press: null, id: null, "zh-CN"))[0].Reply;

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _scheduler.DisposeAsync();
    }

    private async Task<IReadOnlyList<Said>> TurnAsync(string account, string text, string? chat, bool mentioned, Press? press, string? id, string? locale, IReadOnlyList<SentFile>? files = null)
    {
        var where = chat ?? $"a:{account}";
        var said = await _bot.GetRequiredService<TurnRunner>().RunAsync(
            new("msteams", where, where, chat is not null, new(account, null, null), text, mentioned, press, id ?? $"m{Interlocked.Increment(ref _messages)}", locale, Clock.GetUtcNow(), files), CancellationToken.None);
        AsksForYes = said.Any(one => one.Reply.Buttons?.Any(button => button.Action == Meaning.Confirm) == true);
        return said;
    }

    private ServiceProvider Host(RedisConnection redis, Action<IServiceCollection> also)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            if (_logs is not null)
                logging.AddProvider(_logs).SetMinimumLevel(LogLevel.Debug);
        });
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCore(new ConfigurationBuilder().Build());
        services.AddSingleton(redis);
        also(services);
        return services.BuildServiceProvider();
    }
}
