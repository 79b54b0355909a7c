using Sanmo.Bot.Replies;
using Sanmo.Core.Members;

namespace Sanmo.Bot.WebConsole;

/// <summary>A leader's private chat with the bot, from the console: whatever can be said there can be said here.</summary>
/// <param name="Say">Words in a language of the page.</param>
/// <param name="Press">A button of an answer, with what was filled in.</param>
internal sealed record InWords(
    Func<Member, string, string, Task<IReadOnlyList<Reply>>> Say,
    Func<Member, Button, IReadOnlyDictionary<string, string>, string, Task<IReadOnlyList<Reply>>> Press);
