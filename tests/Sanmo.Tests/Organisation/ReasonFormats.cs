using System.Reflection;
using System.Text.RegularExpressions;
using Sanmo.Bot.Spreadsheets.Tables;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Tests.Organisation;

/// <summary>The sentences that wrong rows are explained with, taken from the compiled code, so that none can be forgotten.</summary>
internal static partial class ReasonFormats
{
    private const byte LoadText = 0x72;
    private const byte NewArray = 0x8D;
    private const byte Call = 0x28;

    public static IReadOnlySet<string> Fields { get; } = AllTables.List.SelectMany(table => table.Columns.SelectMany(column => column.Path).Concat(table.List)).ToHashSet();

    /// <summary>What the reading of rows hands to a <see cref="FormattableString"/>.</summary>
    public static IReadOnlySet<string> InCode { get; } = typeof(SayReason).Assembly.GetTypes()
        .Where(type => type.Namespace is "Sanmo.Core.Organisation.Reading" or "Sanmo.Core.Organisation.Sections")
        .SelectMany(type => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).OfType<MethodBase>())
        .SelectMany(In).ToHashSet();

    /// <summary>A field's name needs none, nor does what has no words.</summary>
    public static bool NeedsChinese(string format) => Hole().Replace(format, "").Any(char.IsAsciiLetter) && !format.Split('.').All(Fields.Contains);

    /// <summary>The reason and its parts as far as they have no Chinese.</summary>
    public static IEnumerable<string> WithoutChinese(FormattableString reason) => reason.GetArguments().OfType<FormattableString>().SelectMany(WithoutChinese)
        .Concat(NeedsChinese(reason.Format) && !ReasonsInChinese.All.ContainsKey(reason.Format) ? [reason.Format] : []);

    public static IEnumerable<string> HolesOf(string format) => Hole().Matches(format).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal);

    // A format is a text that is followed at once by the array of its arguments.
    private static IEnumerable<string> In(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at + 10 <= code.Length; at++)
            if (code[at] == LoadText && code[at + 4] == 0x70 && TakesArguments(method.Module, code.AsSpan(at + 5)))
                yield return method.Module.ResolveString(BitConverter.ToInt32(code, at + 1));
    }

    private static bool TakesArguments(Module module, ReadOnlySpan<byte> code) => code[0] switch
    {
        >= 0x16 and <= 0x1E => code[1] == NewArray,
        0x1F => code[2] == NewArray,
        Call => module.ResolveMethod(BitConverter.ToInt32(code[1..])) is { Name: nameof(Array.Empty) },
        _ => false,
    };

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Hole();
}
