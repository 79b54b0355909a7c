using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>Characters that XML cannot hold are written as <c>_x0001_</c> (ECMA-376 part 1, 22.9.2.19, ST_Xstring).</summary>
internal static partial class EscapeText
{
    public static string Of(string text)
    {
        if (!text.Any(NeedsCare))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                escaped.Append(letter).Append(text[++at]);
            else if (letter == '_' ? LooksEscaped().IsMatch(text.AsSpan(at)) : NeedsCare(letter))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");
            else
                escaped.Append(letter);
        }
        return escaped.ToString();
    }

    public static string Undo(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, found => ((char)int.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;

    // A line feed stands as it is; a carriage return would become one when the XML is read.
    private static bool NeedsCare(char letter) => letter is < ' ' and not ('\n' or '\t') or '_' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(letter);

    [GeneratedRegex("^_x[0-9A-Fa-f]{4}_")]
    private static partial Regex LooksEscaped();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
