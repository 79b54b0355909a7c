using System.Reflection;
using StackExchange.Redis;

namespace Sanmo.Tests.State.Fixtures;

/// <summary>A database whose answers can be held back: what is asked until they are let go needs one round trip.</summary>
public class HeldDatabase : DispatchProxy
{
    private TaskCompletionSource _gate = new();
    private IDatabase _inner = null!;

    public List<string> Asked { get; } = [];

    public static (IDatabase Database, HeldDatabase Held) Over(IDatabase inner)
    {
        var database = Create<IDatabase, HeldDatabase>();
        var held = (HeldDatabase)(object)database;
        held._inner = inner;
        held.LetGo();
        return (database, held);
    }

    public void Hold()
    {
        Asked.Clear();
        _gate = new();
    }

    public void LetGo() => _gate.SetResult();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Asked.Add(targetMethod!.Name);
        return targetMethod.Invoke(_inner, args) switch
        {
            Task<RedisValue> answer => AfterAsync(_gate.Task, answer),
            Task<RedisValue[]> answer => AfterAsync(_gate.Task, answer),
            Task<RedisResult> answer => AfterAsync(_gate.Task, answer),
            var other => other,
        };
    }

    private static async Task<T> AfterAsync<T>(Task gate, Task<T> answer)
    {
        await gate;
        return await answer;
    }
}
