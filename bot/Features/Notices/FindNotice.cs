using System.Globalization;
using Sanmo.Core.Notices;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Features.Notices;

/// <summary>The notice that is meant, for those whose business it is.</summary>
internal sealed class FindNotice(NoticeStore notices)
{
    public static int NumberOf(Ask ask) => int.TryParse(ask.Slots.NoticeId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <returns>The notice, or what to answer where there is none for the asker.</returns>
    public async Task<(Kept<Notice>? Kept, Answer? Refusal)> OwnedAsync(Ask ask)
    {
        var words = NoticeWords.In(ask.Language);
        if (NumberOf(ask) is not (> 0 and var number))
            return (null, Answer.Of(words.WhichNotice));
        if (await notices.FindAsync(number) is not { } kept || !MaySend.Sees(ask.Asker, kept.Value))
            return (null, Answer.Of(words.NoSuch(number)));
        return MaySend.Owns(ask.Asker, kept.Value) ? (kept, null) : (null, Answer.Of(words.NotYours(number, ask.Roster.NameOf(kept.Value.Sender, ask.Language))));
    }
}
