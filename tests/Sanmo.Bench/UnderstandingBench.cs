using BenchmarkDotNet.Attributes;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Names;
using Sanmo.Core.Calendars;

namespace Sanmo.Bench;

/// <summary>One sentence, understood. The house asks for under 50 µs and under 8 kB.</summary>
[MemoryDiagnoser]
public class UnderstandingBench
{
    private readonly Interpreter _interpreter = new();
    private Circumstances _around = null!;

    [Params("下周三下午3点半开支委会", "问题7能不能宽限一周，厂家还没到", "postpone tomorrow's committee meeting to the day after, same time", "哈哈哈哈")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _around = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8)), LoadCalendar.Shipped(), Gazetteer.Empty, InGroup: true, Addressed: false);

    [Benchmark]
    public object Read() => _interpreter.Read(Text, _around);
}
