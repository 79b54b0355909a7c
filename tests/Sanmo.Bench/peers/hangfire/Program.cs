// The same errand with Hangfire on Redis: scheduled jobs, one server, and a handler that posts to the connector.
using Hangfire;
using Hangfire.Redis.StackExchange;
using StackExchange.Redis;

var (count, start, step, atOnce) = (Number("COUNT"), Number("START"), Number("STEP"), (int)Number("AT_ONCE"));
var storage = new RedisStorage(ConnectionMultiplexer.Connect(Text("REDIS")));
var jobs = new BackgroundJobClient(storage);
const int Warming = 2000; // Before the first measured one; the connector does not note them.
Parallel.For(0, (int)count + Warming, new ParallelOptions { MaxDegreeOfParallelism = 16 }, index =>
    jobs.Schedule(() => Handler.Post(index), index < count ? DateTimeOffset.FromUnixTimeMilliseconds(start + index * step / 1000) : DateTimeOffset.UnixEpoch));
using var server = new BackgroundJobServer(new BackgroundJobServerOptions { WorkerCount = atOnce, SchedulePollingInterval = TimeSpan.FromMilliseconds(250) }, storage);
Console.WriteLine("ready");
await Task.Delay(Timeout.Infinite);

static string Text(string name) => Environment.GetEnvironmentVariable("BENCH_" + name)!;
static long Number(string name) => long.Parse(Text(name));

public static class Handler
{
    private static readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(Environment.GetEnvironmentVariable("BENCH_CONNECTOR")!) };

    public static async Task Post(int index)
    {
        using var words = new StringContent("RW is yours now, to be done by Tue 1 Jan.");
        using var answer = await _http.PostAsync(new Uri($"{index}", UriKind.Relative), words);
        answer.EnsureSuccessStatusCode();
    }
}
