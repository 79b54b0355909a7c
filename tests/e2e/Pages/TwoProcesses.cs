using System.Globalization;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>Two processes of the bot on one Redis, a person at each.</summary>
internal static class TwoProcesses
{
    private const string Morning = "2026-11-23T08:05:00+08:00";
    private const string Words = "周五下午四点在三楼会议室碰头，请带台账";

    public static async Task TellAsync(Place place, Tally facts, PagesStage stage)
    {
        var data = Directory.CreateTempSubdirectory("sanmo-e2e-two-").FullName;
        var port = FreePort.Take().ToString(CultureInfo.InvariantCulture);
        await using var redis = RunningProcess.Start("redis-server", ["--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", data], data, Path.Combine(place.Artifacts, "redis.log"));
        await using var one = new BotRun(place, data, "one");
        await using var other = new BotRun(place, data, "other");
        await facts.CheckAsync("Two processes serve one organisation from one Redis", async () =>
        {
            await Until.TrueAsync("Redis", () => Task.FromResult(redis.Said.Contains("Ready to accept connections", StringComparison.Ordinal)));
            await one.StartAsync(Morning, 1, $"--Redis:Connection=127.0.0.1:{port}");
            await other.StartAsync(Morning, 1, $"--Redis:Connection=127.0.0.1:{port}");
        });
        await facts.CheckAsync("What is said and sent at one process appears at the other without a reload, and is counted back", async () =>
        {
            var here = await stage.OpenAtAsync(one, "", "E1007");
            var there = await stage.OpenAtAsync(other, "", "E1011");
            var console = await stage.OpenAtAsync(other, "console/notices", "E1008");
            await here.SayAsync("各位早上好");
            await there.ReadAsync("各位早上好");
            await there.SayAsync("书记早上好");
            await here.ReadAsync("书记早上好");
            await here.SayAsync($"@支部小助手 通知一支部：{Words}");
            await here.PressAsync("发送");
            var notice = console.Find($".notice:has-text('{Words[..8]}')").First;
            await notice.GetByText("0 / 7").WaitForAsync();
            await there.ReadAsync(Words);
            await there.PressAsync("收到");
            await notice.GetByText("1 / 7").WaitForAsync();
            await here.Messages.GetByText("1 / 7").Last.WaitForAsync();
            foreach (var tab in new[] { here, there, console })
                await stage.CloseAsync(tab);
        });
        await other.DisposeAsync();
        await one.DisposeAsync();
        await redis.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
