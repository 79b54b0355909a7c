using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanmo.Core.Organisation.Reading;

/// <summary>Says a reason in a language: its format is the English, the Chinese stands in <see cref="ReasonsInChinese"/>.</summary>
internal static partial class SayReason
{
    /// <param name="call">What a field is called where a Chinese reader meets it; null where it has no other name than the file's.</param>
    public static string In(string language, FormattableString reason, Func<string, string?>? call = null)
    {
        var isEnglish = language == "en";
        var format = isEnglish ? reason.Format : NameFields(ReasonsInChinese.Of(reason.Format), call);
        return string.Format(CultureInfo.InvariantCulture, format, [.. reason.GetArguments().Select(argument => argument switch
        {
            FormattableString part => In(language, part, call),
            IEnumerable<string> names => string.Join(isEnglish ? ", " : "、", names),
            _ => argument,
        })]);
    }

    private static string NameFields(string format, Func<string, string?>? call) => call is null
        ? format
        : FieldOrHole().Replace(format, word => word.Groups["field"] is { Success: true } field && call(field.Value) is { } title ? title : word.Value);

    // A Chinese title needs no space to the Chinese around it, as a Latin word does.
    [GeneratedRegex("""\{[^}]*\}|(?:(?<=[\u4e00-\u9fff]) )?(?<![A-Za-z])(?<field>[A-Za-z]+)(?: (?=[\u4e00-\u9fff]))?""")]
    private static partial Regex FieldOrHole();
}
