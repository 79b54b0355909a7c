using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Parts;

/// <summary>Words that no list can know: titles, places, reasons, notes. What they are is told by what they stand between.</summary>
internal static class FreeText
{
    private static readonly ConceptSet AlwaysBreaks = ConceptSet.Of(
        Concept.Polite, Concept.Me, Concept.You, Concept.Us, Concept.Bot, Concept.Show, Concept.AskWhat, Concept.AskWho, Concept.AskWhen, Concept.AskWhere, Concept.AskHow,
        Concept.AskHowMany, Concept.AskIf, Concept.AskWhy, Concept.AskStatus, Concept.Want, Concept.Apply);

    private static readonly string[] ReasonMarks =
        ["原因是因为", "原因是", "原因:", "原因：", "原因", "理由是", "理由:", "理由", "事由:", "事由是", "事由", "因为", "由于", "主要是", "because of", "because", "due to", "since ", "reason:", "reason is", "as the ", "as i ", "on account of", "owing to", "因"];

    private static readonly string[] MeetingWords = ["会议", "会", "meeting", "mtg", "session", "review", "huddle"];

    private static readonly string[] ActivityWords =
        ["志愿服务活动", "志愿者活动", "志愿活动", "志愿服务", "活动方案", "的活动", "活动", "那个", "这个", "那场", "的", "这边", "那边", "volunteer activity", "volunteer event", "activity", "event", "list", "roster", "one", "thing"];

    /// <summary>Stretches between the words of a command, cleaned of fillers at both ends, in the order of the line.</summary>
    public static List<Stretch> Stretches(Reading reading, in ConceptSet breaks, int start = 0, int end = int.MaxValue)
    {
        end = Math.Min(end, reading.Plain.Length);
        var all = breaks;
        all.Add(AlwaysBreaks);
        var found = new List<Stretch>(4);
        var from = -1;
        for (var at = start; at < end;)
        {
            var stop = StopAt(reading, at, all);
            if (stop == 0)
            {
                from = from < 0 ? at : from;
                at++;
                continue;
            }
            Close(reading, from, at, found);
            from = -1;
            at += stop;
        }
        Close(reading, from, end, found);
        return found;
    }

    /// <summary>The first stretch from a place on, or null.</summary>
    public static string? First(Reading reading, in ConceptSet breaks, int start) =>
        Stretches(reading, breaks, start) is [var first, ..] ? reading.Text.Substring(first.Start, first.Length) : null;

    /// <summary>The stretch that says most, or null.</summary>
    public static string? Longest(Reading reading, in ConceptSet breaks)
    {
        var best = default(Stretch);
        foreach (var stretch in Stretches(reading, breaks))
            if (stretch.Weight > best.Weight)
                best = stretch;
        return best.Weight > 1 ? reading.Text.Substring(best.Start, best.Length) : null;
    }

    /// <summary>The name of an activity, without the word "activity".</summary>
    public static string? ActivityName(Reading reading, in ConceptSet breaks)
    {
        var best = default(Stretch);
        foreach (var stretch in Stretches(reading, breaks))
        {
            var bare = WithoutEnds(reading, stretch, ActivityWords);
            if (bare.Weight > best.Weight)
                best = bare;
        }
        return best.Weight > 1 ? reading.Text.Substring(best.Start, best.Length) : null;
    }

    /// <summary>A meeting's own name, or null where only "the meeting" was said.</summary>
    public static string? MeetingTitle(Reading reading)
    {
        var breaks = ConceptSet.Of(
            Concept.Cancel, Concept.Off, Concept.Move, Concept.Postpone, Concept.Earlier, Concept.Make, Concept.Leave, Concept.CannotCome, Concept.Detail, Concept.FieldAgenda, Concept.FieldHost,
            Concept.FieldMaterials, Concept.FieldMinutes, Concept.FieldAttendees, Concept.FieldTime, Concept.NotComing, Concept.SignUp, Concept.Next, Concept.TellAll, Concept.SameTime);
        foreach (var stretch in Stretches(reading, breaks))
        {
            var words = reading.Plain.AsSpan(stretch.Start, stretch.Length);
            foreach (var word in MeetingWords)
                if (words.EndsWith(word, StringComparison.Ordinal) && words.Length > word.Length && WithoutEnds(reading, stretch, MeetingWords).Weight > 0)
                    return reading.Text.Substring(stretch.Start, stretch.Length);
        }
        return null;
    }

    /// <summary>Why: after 因为, "because" and the like, else the clause that holds no word of the command.</summary>
    public static string? Reason(Reading reading, in ConceptSet command, int start = 0)
    {
        foreach (var mark in ReasonMarks)
            if (reading.Plain.IndexOf(mark, start, StringComparison.Ordinal) is var at and >= 0 && IsWordStart(reading.Plain, at, mark))
                return Trimmed(reading, at + mark.Length, ClauseEnd(reading, at + mark.Length));
        var best = default(Stretch);
        foreach (var clause in Clauses(reading, start))
            if (IsFree(reading, clause, command) && Weigh(reading, clause.Start, clause.End) is var weight && weight > best.Weight)
                best = clause with { Weight = weight };
        return best.Weight > 1 ? Trimmed(reading, best.Start, best.End) : null;
    }

    /// <summary>From the first clause after the command to the end of the line.</summary>
    public static string? Rest(Reading reading, in ConceptSet command)
    {
        var seenCommand = false;
        foreach (var clause in Clauses(reading, 0))
        {
            var free = IsFree(reading, clause, command);
            if (seenCommand && free && Weigh(reading, clause.Start, clause.End) > 1)
                return Trimmed(reading, clause.Start, reading.Plain.Length);
            seenCommand |= !free;
        }
        return null;
    }

    /// <summary>The text between two places without spaces and marks at its ends; null when nothing is left.</summary>
    public static string? Trimmed(Reading reading, int start, int end)
    {
        while (start < end && (reading.Marks[start] == Mark.Gap && reading.Plain[start] is not ('"' or '《' or '(')))
            start++;
        while (end > start && reading.Marks[end - 1] == Mark.Gap && reading.Plain[end - 1] is not ('"' or '》' or ')'))
            end--;
        return end > start ? reading.Text[start..end] : null;
    }

    public static List<Stretch> Clauses(Reading reading, int start)
    {
        var found = new List<Stretch>(4);
        var from = start;
        for (var at = start; at <= reading.Plain.Length; at++)
        {
            if (at < reading.Plain.Length && !EndsClause(reading, at))
                continue;
            if (at > from)
                found.Add(new(from, at - from, 0));
            from = at + 1;
        }
        return found;
    }

    /// <summary>How much a stretch says: its characters that are neither fillers nor marks.</summary>
    public static int Weigh(Reading reading, int start, int end)
    {
        var weight = 0;
        for (var at = start; at < end; at++)
            if (reading.Marks[at] is not (Mark.Gap or Mark.Filler))
                weight++;
        return weight;
    }

    private static int ClauseEnd(Reading reading, int start)
    {
        var at = start;
        while (at < reading.Plain.Length && !(at > start && EndsClause(reading, at) && Weigh(reading, start, at) > 0))
            at++;
        return at;
    }

    private static bool EndsClause(Reading reading, int at)
    {
        var plain = reading.Plain;
        if (reading.Marks[at] == Mark.Time || reading.Marks[at] == Mark.Number)
            return false;
        return plain[at] is ',' or ';' or '。' or '!' or '?' or ':' or '\n' || (plain[at] is '-' or '.' && (at + 1 >= plain.Length || plain[at + 1] == ' ') && at > 0)
            || (plain[at] == ' ' && at > 0 && at + 1 < plain.Length && (plain[at - 1] > 0x7F || plain[at - 1] == '%') && plain[at + 1] > 0x7F);
    }

    private static bool IsFree(Reading reading, in Stretch clause, in ConceptSet command)
    {
        foreach (var number in reading.Numbers)
            if (number.Start < clause.End && clause.Start < number.End && number.Kind is not (Numbers.NumberKind.Loose or Numbers.NumberKind.People or Numbers.NumberKind.Code))
                return false;
        foreach (var token in reading.Tokens)
            if (token.Start >= clause.Start && token.End <= clause.End && reading.Marks[token.Start] == Mark.Word && reading.ConceptsOf(token).Overlaps(command))
                return false;
        return true;
    }

    private static bool IsWordStart(string plain, int at, string mark) => !char.IsAsciiLetter(mark[0]) || at == 0 || !char.IsAsciiLetter(plain[at - 1]);

    private static int StopAt(Reading reading, int at, in ConceptSet breaks)
    {
        var mark = reading.Marks[at];
        if (mark is Mark.Time or Mark.Number or Mark.Name)
            return 1;
        var c = reading.Plain[at];
        if (mark == Mark.Gap)
            return c is '-' or '\'' or '&' || (c == ' ' && at > 0 && at + 1 < reading.Plain.Length && (reading.Plain[at - 1] < 0x80 || reading.Plain[at + 1] < 0x80)) ? 0 : 1;
        foreach (var token in reading.Tokens)
        {
            if (token.Start > at)
                break;
            if (token.Start == at && reading.ConceptsOf(token).Overlaps(breaks))
                return token.Length;
        }
        return 0;
    }

    private static void Close(Reading reading, int from, int to, List<Stretch> found)
    {
        if (from < 0)
            return;
        var stretch = Trim(reading, from, to);
        if (stretch.Weight > 0)
            found.Add(stretch);
    }

    private static Stretch Trim(Reading reading, int start, int end)
    {
        while (start < end && reading.Marks[start] is Mark.Gap or Mark.Filler)
            start++;
        while (end > start && reading.Marks[end - 1] is Mark.Gap or Mark.Filler)
            end--;
        return new(start, end - start, Weigh(reading, start, end));
    }

    private static Stretch WithoutEnds(Reading reading, Stretch stretch, string[] words)
    {
        for (var again = true; again && stretch.Length > 0;)
        {
            again = false;
            var text = reading.Plain.AsSpan(stretch.Start, stretch.Length);
            foreach (var word in words)
                if (text.EndsWith(word, StringComparison.Ordinal) && (word[0] > 0x7F || text.Length == word.Length || text[^(word.Length + 1)] == ' '))
                {
                    stretch = Trim(reading, stretch.Start, stretch.End - word.Length);
                    again = true;
                    break;
                }
        }
        return stretch;
    }
}
