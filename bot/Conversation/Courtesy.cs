using System.Collections.Frozen;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Conversation;

/// <summary>What asks for nothing and still deserves an answer where it is said to the bot.</summary>
internal static class Courtesy
{
    private static readonly FrozenSet<string> _hellos = Set("你好 您好 你好啊 您好啊 你好呀 大家好 早 早啊 早上好 上午好 中午好 下午好 晚上好 在吗 在不在 有人吗 嗨 哈喽 小助手你好 你好小助手 hello hi hey hi-there hello-there hi-bot hello-bot hey-bot good-morning good-afternoon good-evening are-you-there");
    private static readonly FrozenSet<string> _thanks = Set("谢谢 谢谢您 谢谢你 谢谢啦 谢谢了 多谢 谢了 感谢 非常感谢 辛苦了 辛苦啦 thanks thank-you thx many-thanks thanks-a-lot thank-you-very-much ok-thanks great-thanks cheers");

    public static bool IsHello(string text) => _hellos.Contains(Bare(text));

    public static bool IsThanks(string text) => _thanks.Contains(Bare(text));

    private static string Bare(string text) => string.Join('-', PlainText.Of(text, out _).Split([' ', ',', '.', '!', '?', '~', '，', '。', '！', '？', '～', '、'], StringSplitOptions.RemoveEmptyEntries));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
