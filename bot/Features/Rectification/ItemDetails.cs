using System.Globalization;
using Sanmo.Bot.Features.Permissions;
using Sanmo.Core.Calendars;
using Sanmo.Core.Rectification;

namespace Sanmo.Bot.Features.Rectification;

/// <summary>Everything about one item, for its owner, its leader, the branch's secretary and the committee.</summary>
internal sealed class ItemDetails(RectificationStore items, WorkCalendar calendar)
{
    public async Task<Answer> AskAsync(Ask ask, CancellationToken cancel)
    {
        var words = RectificationWords.In(ask.Language);
        if (!int.TryParse(ask.Slots.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || await items.FindAsync(number) is not { } kept)
            return Answer.Of(words.NoSuch(ask.Slots.Item ?? "?"));
        var item = kept.Value;
        var concerned = item.Owner == ask.Asker.Id || item.Leader == ask.Asker.Id || item.Milestones.Any(step => step.Owner == ask.Asker.Id);
        if (!concerned && !Permission.Covers(ask.Intent, ask.Asker, item.Branch))
            return Refuse.For(ask, everywhere: item.Branch != ask.Asker.Branch);
        return new(ShowItem.As(item, ask.Today, calendar, ask.Language, ask.Roster), Personal: true);
    }
}
