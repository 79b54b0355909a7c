using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding;
using Sanmo.Bot.Understanding.Dialogue;
using Sanmo.Core.Redis;
using Sanmo.Core.Volunteering;

namespace Sanmo.Bot.Features.Volunteering;

/// <summary>The question which of several activities is meant; a button or a number answers it.</summary>
internal static class ChooseActivity
{
    private const int AtMost = 5;

    public static Answer Among(IReadOnlyList<Kept<VolunteerActivity>> found, Ask ask)
    {
        var words = VolunteerWords.In(ask.Language);
        var shown = found.Take(AtMost).ToList();
        return new(
            new(words.WhichOne(found.Count), Blocks: [new Lines([.. shown.Select(kept => ShowActivity.Line(kept, ask))])],
                Buttons: [.. shown.Select(kept => new Button(ShowActivity.Title(kept.Value), ask.Intent, kept.Value.Work.ToString(), kept.Version))]),
            Question: new(ask.Intent, ask.Slots, SlotNames.WhichActivity,
                [.. shown.Select(kept => new Option(ShowActivity.Title(kept.Value), new Slots { ActivityId = kept.Value.Number.ToString(CultureInfo.InvariantCulture) }))], ask.Now));
    }

    /// <summary>None is meant: those that are open, to press.</summary>
    public static Answer Instead(IReadOnlyList<Kept<VolunteerActivity>> open, Ask ask)
    {
        var words = VolunteerWords.In(ask.Language);
        return open.Count == 0 ? Answer.Of(words.NoSuch) : new(new(words.NoSuch, Blocks: [new Paragraph(words.OpenNow, Strong: true), new Lines([.. open.Take(AtMost).Select(kept => ShowActivity.Line(kept, ask))])]));
    }
}
