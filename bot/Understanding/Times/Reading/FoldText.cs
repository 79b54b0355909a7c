namespace Sanmo.Bot.Understanding.Times.Reading;

/// <summary>Makes characters alike, one for one, so that an index means the same before and after.</summary>
internal static class FoldText
{
    private const string Traditional = "點週禮後個號鐘時兩內間過這從開終節國慶勞動淩遲於為換調裡裏歲會當發週將員離";
    private const string Simplified = "点周礼后个号钟时两内间过这从开终节国庆劳动凌迟于为换调里里岁会当发周将员离";

    public static void Into(Span<char> folded, string text)
    {
        for (var at = 0; at < text.Length; at++)
            folded[at] = Fold(text[at]);
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c + 32),
        < '\u007F' => c == '\t' ? ' ' : c,
        '\u00A0' or '\u3000' or '\u2009' or '\u202F' => ' ',
        >= '\uFF21' and <= '\uFF3A' => (char)(c - 0xFEE0 + 32),
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u301C' or '\u223C' => '~',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' => '\'',
        '\u25CB' => '〇',
        >= '\u4E00' and <= '\u9FFF' => Traditional.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Simplified[at] : c,
        _ => c,
    };
}
