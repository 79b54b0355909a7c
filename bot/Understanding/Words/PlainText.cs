namespace Sanmo.Bot.Understanding.Words;

/// <summary>Spells a line the one way the word lists are spelt. Every character keeps its place, so offsets are those of the original.</summary>
internal static class PlainText
{
    private static readonly string[] BotNames =
        ["支部小助手", "党建小助手", "党务小助手", "小助手", "小助理", "助手", "机器人", "小秘书", "sanmo", "assistant", "chatbot", "bot"];

    /// <param name="mentioned">True when the line calls the bot by name.</param>
    public static string Of(string text, out bool mentioned)
    {
        var plain = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        for (var at = 0; at < text.Length; at++)
            plain[at] = Spell(text[at]);
        mentioned = BlankMentions(plain);
        return new string(plain);
    }

    private static char Spell(char c)
    {
        if (c < 0x80)
            return char.ToLowerInvariant(c);
        if (c is >= '\uFF01' and <= '\uFF5E')
            return char.ToLowerInvariant((char)(c - 0xFEE0));
        if (c is >= '①' and <= '⑨')
            return (char)('1' + (c - '①'));
        return c switch
        {
            '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' or '\u200D' or '\uFE0F' => ' ',
            '‘' or '’' or '＇' or '´' => '\'',
            '“' or '”' or '「' or '」' or '『' or '』' => '"',
            '–' or '—' or '―' or '−' or '‐' or '‑' => '-',
            '〇' => '零',
            _ when char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol => ' ',
            _ => Traditional.ToSimplified(c),
        };
    }

    private static bool BlankMentions(Span<char> plain)
    {
        var mentioned = false;
        for (var at = 0; at < plain.Length; at++)
        {
            var isCall = plain[at] == '@';
            if (!isCall && at != 0)
                continue;
            var start = isCall ? at + 1 : at;
            var length = BotNameAt(plain[start..]);
            if (isCall)
                plain[at] = ' ';
            // Without an @ a bot's name is a call only when the line begins with it and it is followed by a pause or a Chinese word.
            if (length == 0 || (!isCall && !(plain[start] > 0x7F) && !(start + length < plain.Length && plain[start + length] is ',' or ':')))
                continue;
            plain.Slice(start, length).Fill(' ');
            mentioned = true;
        }
        return mentioned;
    }

    private static int BotNameAt(ReadOnlySpan<char> rest)
    {
        foreach (var name in BotNames)
            if (rest.StartsWith(name, StringComparison.Ordinal))
                return name.Length;
        // "@sanmo-bot", "@党建机器人": the name ends where the word ends.
        var end = 0;
        while (end < rest.Length && end < 16 && !char.IsWhiteSpace(rest[end]) && rest[end] is not (',' or ':' or '.'))
            end++;
        var word = rest[..end];
        return word.EndsWith("bot", StringComparison.Ordinal) && word.Length > 3 ? end : 0;
    }
}
