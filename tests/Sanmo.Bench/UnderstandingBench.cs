using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Names;
using Sanmo.Core.Calendars;

namespace Sanmo.Bench;

/// <summary>One sentence, understood. The house asks for under 50 µs and under 8 kB; the parse of the same text as JSON tells how fast the machine is just now.</summary>
[MemoryDiagnoser]
public class UnderstandingBench
{
    private readonly Interpreter _interpreter = new();
    private Circumstances _around = null!;
    private byte[] _json = [];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "下周三下午3点半开支委会",
        "问题7能不能宽限一周，厂家还没到",
        "给全体党员发个通知：周五下午两点到二楼会议室开会，带好学习笔记，请假的提前说",
        "postpone tomorrow's committee meeting to the day after, same time",
        "can you check whether I am free next Thursday afternoon please",
        "哈哈哈哈",
    ];

    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _around = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)), LoadCalendar.Shipped(), Gazetteer.Empty, InGroup: true, Addressed: false);
        _json = JsonSerializer.SerializeToUtf8Bytes(new { id = "x", text = Text });
    }

    [Benchmark(Baseline = true)]
    public string? ParseJson()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("text").GetString();
    }

    [Benchmark]
    public object Read() => _interpreter.Read(Text, _around);
}
