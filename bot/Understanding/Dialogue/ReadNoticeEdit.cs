using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Dialogue;

/// <summary>What a line changes of a notice that is shown before it goes out: its text, its branches, whether and until when an answer is wanted.</summary>
internal static class ReadNoticeEdit
{
    private static readonly string[] _text = ["内容改成", "内容改为", "内容换成", "正文改成", "正文改为", "文字改成", "改内容", "内容:", "正文:", "change the text to", "change text to", "make the text", "new text", "text:", "make it say", "it should say"];
    private static readonly string[] _also = ["再加上", "再加", "加上", "还有", "还要发", "也发", "also to", "also", "add", "and also", "plus"];

    /// <summary>The slots with the change in them; null when the line says none of this.</summary>
    public static Slots? Of(Slots known, string words, Circumstances around)
    {
        var plain = PlainText.Of(words, out _);
        var start = plain.Length - plain.TrimStart(' ', ',', '.', ':').Length;
        foreach (var lead in _text)
            if (string.CompareOrdinal(plain, start, lead, 0, lead.Length) == 0)
                return words[(start + lead.Length)..].Trim().TrimStart('：', ':', '，', ',').Trim('"', '“', '”', '「', '」', ' ') is { Length: > 0 } content ? known with { Content = content } : null;

        var reading = new Reading(words, around);
        if (Array.Exists(_also, lead => string.CompareOrdinal(plain, start, lead, 0, lead.Length) == 0) && reading.BranchIds() is { } more && known.Branch is { } branches)
            return known with { Branch = more.Contains("all") ? ["all"] : [.. branches.Union(more)] };
        var terms = NoticeTerms.Of(words, around.Now, around.Calendar);
        if (terms.NeedAck is null && !NoticeTerms.SaysUrgent(words) || words.Length > 30)
            return null;
        var after = known with
        {
            NeedAck = terms.NeedAck ?? known.NeedAck,
            AckBy = terms.NeedAck == false ? null : terms.AckBy ?? known.AckBy,
            Urgent = NoticeTerms.SaysUrgent(words) ? !plain.Contains('不', StringComparison.Ordinal) && !plain.Contains("not ", StringComparison.Ordinal) : known.Urgent,
        };
        return after == known ? null : after;
    }
}
