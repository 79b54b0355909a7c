using System.Security.Cryptography;
using System.Text;

namespace Sanmo.Bot.Replies;

/// <summary>Stands for what a message shows: the same for two that look the same in the chat; pure.</summary>
internal static class Fingerprint
{
    public static string Of(Reply reply) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Parts(reply)))).AsSpan(0, 12));

    private static IEnumerable<string?> Parts(Reply reply)
    {
        // A summary shows only on a lock screen, unless it says more than the rest.
        yield return reply.Blocks is { Count: > 0 } ? Unsaid.In(reply) : reply.Summary;
        yield return $"{reply.Title}\t{reply.Tone}\t{reply.Footnote}";
        foreach (var block in reply.Blocks ?? [])
            yield return block switch
            {
                Facts facts => string.Join('\t', facts.Rows),
                Lines lines => string.Join('\t', lines.Rows),
                _ => block.ToString(),
            };
        foreach (var field in reply.Fields ?? [])
            yield return $"{field with { Choices = null }}{string.Join('\t', field.Choices ?? [])}";
        foreach (var button in reply.Buttons ?? [])
            yield return button.ToString();
    }
}
