using System.Text.RegularExpressions;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>What in somebody's words is evidence: addresses, named files, a signed note; pure.</summary>
internal static partial class ReadEvidence
{
    public static IReadOnlyList<Evidence> In(string text, string by, DateTimeOffset at) =>
    [
        .. Link().Matches(text).Select(link => new Evidence(EvidenceKind.Link, link.Value, by, at)),
        .. File().Matches(Link().Replace(text, " ")).Select(file => new Evidence(EvidenceKind.Attachment, file.Value.Trim(), by, at)),
        .. Named().Matches(text).Select(file => new Evidence(EvidenceKind.Attachment, file.Groups[1].Value.Trim(), by, at)),
        .. Signed().Matches(text).Select(note => new Evidence(EvidenceKind.SignedNote, note.Groups[1].Value.Trim(), by, at)),
    ];

    /// <summary>What the words hold, and the files that came with them: one that is both named and sent is one.</summary>
    public static IReadOnlyList<Evidence> Of(Ask ask, string text)
    {
        var sent = (ask.Files ?? []).Select(file => new Evidence(EvidenceKind.Attachment, file.Name, ask.Asker.Id, ask.Now, file.ContentType, file.Url)).ToList();
        return [.. sent, .. In(text, ask.Asker.Id, ask.Now).Where(one => one.Kind != EvidenceKind.Attachment || !sent.Exists(file => file.Text == one.Text))];
    }

    /// <summary>The document that a long-term item lives on in: what stands in 《》, or is named as the rule.</summary>
    public static string? RuleIn(string text) => Title().Match(text) is { Success: true } title ? title.Value : RuleNamed().Match(text) is { Success: true } named ? named.Groups[1].Value.Trim() : null;

    /// <summary>What was said behind the command itself, without the words that are only the command.</summary>
    public static string? NoteIn(string text)
    {
        if (Done().Match(text) is { Success: true } done && done.Groups[1].Value.Trim() is { Length: > 1 } behind && !Command().IsMatch(behind))
            return behind;
        var mark = text.IndexOfAny(['，', ',', '：', ':', '；', ';', '。', '\n']);
        if (mark < 0 || text.IndexOf("://", StringComparison.Ordinal) == mark)
            return null;
        var parts = text[(mark + 1)..].Split(['，', ',', '；', ';', '。', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !Command().IsMatch(part));
        return string.Join('，', parts) is { Length: > 0 } note ? note : null;
    }

    [GeneratedRegex(@"https?://[^\s，。；,;）)]+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\s，。；,;：:]+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|heic|zip|rar|ofd|wps|et|txt|csv|mp4)\b", RegexOptions.IgnoreCase)]
    private static partial Regex File();

    [GeneratedRegex(@"(?:附件|attachment)\s*[:：]\s*([^，。；,;]+)(?<!\.\w{2,4})", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:签字说明|签名说明|signed note)\s*[:：]?\s*(.+)", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    // "ZG-041 完成 记录已补齐": number, word and a gap, and then what was done. Glued together it might be a question.
    [GeneratedRegex(@"^\s*(?:(?:问题|整改项?|item|no\.?|#|第)?\s*(?:ZG\s*-?\s*)?\d{1,4}\s*(?:号|项|条)?(?:整改|问题)?|mark\s+\d+\s+as)\s*(?:已经?|is\s+|has\s+been\s+)?(?:整改)?(?:完成|办结|办完|做完|改完|弄完|改好|办好|做好|弄好|整改到位|落实到位|搞定|done|finished|completed?|fixed)(?:了)?\s+(?![，,：:；;。])(.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Done();

    [GeneratedRegex("《[^》]+》")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:形成长效机制|长效机制|制度|standing rule|rule)\s*[:：]\s*([^，。；,;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex RuleNamed();

    [GeneratedRegex(@"^(?:现|请|已)?\s*(?:申请|提交|请予|请)?\s*(?:销号|验收|核验|审核|复核|核查)(?:一下)?$|^(?:and\s+)?(?:please\s+)?(?:close|verify|check|submit|ready)(?:\s+(?:it|this|(?:for|to)\s+(?:be\s+)?(?:verification|close-out|verified|checked|checking|closed)))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
