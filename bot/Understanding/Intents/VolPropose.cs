using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class VolPropose
{
    public static IntentTable Table { get; } = new(
        Intent.VolPropose,
        "Put a new volunteer activity forward.",
        [
            new(0.95, "ProposeNew !AskHow !WhoJoins !Roster !AskWhat !Meeting !Type"),
            new(0.93, "Propose Volunteer|Activity|Deed !Ask !AskHow !WhoJoins !CountMeIn !Cancel !AMeeting !Hours"),
            new(0.9, "Propose Volunteer|Activity|Deed Day|Recruit !AskHow !WhoJoins !Cancel !AskWhat !AskWhen"),
            new(0.66, "Us Deed When !Chatter !AskHow !AskWho !AskWhat !CheckIn !Withdraw !CannotCome !SignUp !CountMeIn !Cancel !Roster !Places !ActivityNo"),
            new(0.88, "Suggest Deed When !Chatter !AskHow !AskWho !AskWhat !CheckIn !Withdraw !CannotCome !SignUp !CountMeIn !Cancel !Roster !Places !ActivityNo"),
            new(0.86, "Volunteer|Activity|Deed Recruit Day|Clock !Ask !WhoJoins !Roster !Places !Hours !Here !Chatter"),
            new(0.74, "^Propose When !AMeeting !Ask !Item !Limit !Chatter"),
            new(0.64, "^Propose Bare !AMeeting !Ask !Item !Limit !Chatter"),
        ],
        Fill)
    {
        HasFreeText = true,
        HoldsAnything = true,
        Examples = ["新建志愿活动：科普讲堂，12月11日14:00，郑州七中，8人", "建议咱支部这周六去敬老院看望老人", "propose activity: legal advice stall, next Sat 9am, 15 people", "let's run a blood drive on Friday"],
    };

    private static readonly ConceptSet Breaks = ConceptSet.Of(
        Concept.Propose, Concept.ProposeNew, Concept.Volunteer, Concept.Activity, Concept.Recruit, Concept.Suggest, Concept.Make, Concept.Everyone, Concept.FieldPlace, Concept.FieldTime);

    private static Slots Fill(Reading reading)
    {
        var when = When.In(reading);
        var now = reading.Around.Now;
        var start = when.Start(now);
        var place = Whereabouts.Marked(reading);
        var title = Title(reading, place);
        var named = place ?? Whereabouts.Named(reading, title);
        // Where it is, is not what it is.
        if (title is not null && named != title && named?.Contains(title, StringComparison.Ordinal) == true)
            title = Title(reading, named);
        var isDeadline = start is null && when.Edge == Edge.By;
        return new()
        {
            Start = start,
            End = when.End(now),
            Date = start is null && !isDeadline ? when.Date : null,
            Range = start is null && !isDeadline ? when.Days : null,
            By = isDeadline ? when.To : null,
            Part = when.Part,
            Capacity = Capacity(reading),
            Branch = ProposingBranch(reading),
            Place = named,
            Title = title,
        };
    }

    // "建议咱支部…" speaks to the branch, "我支部拟…" for it.
    private static IReadOnlyList<string>? ProposingBranch(Reading reading) =>
        reading.BranchIds() is { } ids && !(ids is [Names.FindBranches.Mine] && reading.Plain.AsSpan(0, reading.Branches[0].Start).ContainsAny(Advice)) ? ids : null;

    private static readonly System.Buffers.SearchValues<string> Advice = System.Buffers.SearchValues.Create(["建议", "提议", "要不", "不如", "能不能", "suggest", "how about", "why don't"], StringComparison.Ordinal);

    private static int? Capacity(Reading reading)
    {
        if (reading.Count(NumberKind.People) is { } people)
            return people;
        foreach (var word in (ReadOnlySpan<string>)["人数", "招募", "限额", "名额", "上限", "capacity", "max", "limit"])
            if (reading.Plain.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
                for (var next = at + word.Length; next < Math.Min(at + word.Length + 5, reading.Plain.Length); next++)
                    if (ReadNumber.At(reading.Plain, next, out var digits) is var count && digits > 0)
                        return count;
        return null;
    }

    private static string? Title(Reading reading, string? place)
    {
        var best = default(Stretch);
        foreach (var stretch in FreeText.Stretches(reading, Breaks))
        {
            var text = reading.Text.Substring(stretch.Start, stretch.Length);
            if (stretch.Weight > best.Weight && (place is null || !place.Contains(text, StringComparison.Ordinal)) && best.Weight < 4)
                best = stretch;
        }
        return best.Weight > 1 ? reading.Text.Substring(best.Start, best.Length) : null;
    }
}
