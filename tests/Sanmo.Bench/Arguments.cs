using System.Globalization;

namespace Sanmo.Bench;

/// <summary>What was written behind the bench's name: <c>--name value</c>.</summary>
internal sealed class Arguments(string[] args)
{
    public string? Text(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    public int Number(string name, int usual) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    public IReadOnlyList<string> Names(string name, params string[] usual) => Text(name)?.Split(',') ?? usual;
}
