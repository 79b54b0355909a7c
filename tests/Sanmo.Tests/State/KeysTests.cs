using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sanmo.Core.Redis;
using StackExchange.Redis;

namespace Sanmo.Tests.State;

/// <summary>The table of keys in the documentation is made from the code.</summary>
public sealed partial class KeysTests
{
    [Fact]
    public void The_documentation_lists_every_key_and_no_other()
    {
        var section = File.ReadAllText(Path.Combine(FindRoot(), "docs", "redis.md")).Split("## Keys")[1].Split("\n## ")[0];
        var documented = section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToArray();

        var expected = Table().ToArray();
        Assert.True(expected.SequenceEqual(documented), "docs/redis.md, section Keys, should hold this table:\n" + string.Join('\n', expected));
    }

    [Fact]
    public void All_keys_of_a_scope_carry_its_tag_and_begin_alike()
    {
        foreach (var key in Examples().Select(example => example.Key))
            Assert.Matches(@"^sanmo:\{(<scope>|org|chat:<channel>\|<conversation>)\}:", key);
        Assert.Equal(Examples().Count(), Examples().Select(example => example.Key).Distinct().Count());
    }

    private static IEnumerable<string> Table()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(Keys).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary"));
        foreach (var (member, key) in Examples())
        {
            var summary = docs.Single(doc => Regex.IsMatch(doc.Key, $@"^[MF]:{Regex.Escape(typeof(Keys).FullName!)}\.{member.Name}(\(|$)")).Value!;
            foreach (var code in summary.Descendants("c"))
                code.Value = $"`{code.Value}`";
            yield return $"| `{Cell(key)}` | {Cell(Spaces().Replace(summary.Value, " ").Trim())} |";
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    // Every part that varies stands in angle brackets by its name.
    private static IEnumerable<(MemberInfo Member, string Key)> Examples() => typeof(Keys).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => (member, member switch
    {
        FieldInfo field => (RedisKey)field.GetValue(null)!,
        MethodInfo method => (RedisKey)method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(Scope) ? new Scope("<scope>") : (object)$"<{parameter.Name}>")])!,
        _ => throw new InvalidOperationException($"{member.Name} is neither a field nor a method"),
    })).Select(pair => (pair.member, pair.Item2.ToString())).OrderBy(pair => pair.Item2, StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sanmo.Bot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
