using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Parts;

/// <summary>Parts a notice from the words that order it sent. Inside the notice dates and words mean nothing.</summary>
internal static class NoticeContent
{
    private static readonly ConceptSet Orders = ConceptSet.Of(Concept.Broadcast, Concept.Nudge, Concept.RemindTo, Concept.TellAll, Concept.Notice);
    private static readonly string[] Tails = ["发通知", "发个通知", "发条通知", "发一个通知", "发一条通知", "下个通知", "说一下", "说一声", "一声", "一下", "的同志们", "的同志", "同志们", "同志", "全体党员", "的群", "群里", "群", "成员", "党员", "发", "说", "里", "内"];
    private static readonly string[] Leads = ["that ", "to ", "about ", "know that ", "know ", "saying ", "of "];

    /// <summary>Where the notice itself begins; the end of the line when there is none.</summary>
    public static int Start(Reading reading)
    {
        var verb = VerbEnd(reading, out var verbStart);
        if (verb < 0)
            return reading.Plain.Length;
        if (QuoteAfter(reading, verbStart) is var quote and >= 0)
            return quote;
        if (ColonAfter(reading, verbStart) is var colon and >= 0)
            return colon + 1;
        if (reading.Plain.IndexOf(" - ", verbStart, StringComparison.Ordinal) is var dash and >= 0)
            return dash + 3;
        return AfterRecipients(reading, verb);
    }

    /// <summary>Where a notice begins that a colon, a dash, a quotation mark or a comma right behind the order sets off; 0 when none does.</summary>
    public static int MarkedStart(Reading reading)
    {
        var verb = VerbEnd(reading, out var verbStart);
        if (verb < 0)
            return 0;
        if (QuoteAfter(reading, verbStart) is var quote and >= 0)
            return quote;
        if (ColonAfter(reading, verbStart) is var colon and >= 0)
            return colon + 1;
        if (reading.Plain.IndexOf(" - ", verbStart, StringComparison.Ordinal) is var dash and >= 0)
            return dash + 3;
        var start = AfterRecipients(reading, verb);
        return start > 0 && start < reading.Plain.Length && reading.Plain.AsSpan(verb, start - verb).Contains(',') ? start : 0;
    }

    public static string? Of(Reading reading, int start)
    {
        var end = reading.Plain.Length;
        if (start < end && reading.Plain[start] == '"' && reading.Plain.IndexOf('"', start + 1) is var close and > 0)
            return FreeText.Trimmed(reading, start + 1, close);
        return FreeText.Trimmed(reading, start, end);
    }

    /// <summary>"Broadcast '…' to branches 1 and 3": the recipients stand behind a quoted notice.</summary>
    public static IReadOnlyList<string>? RecipientsBehind(Reading reading, int start)
    {
        if (start >= reading.Plain.Length || reading.Plain[start] is not ('"' or '《'))
            return null;
        var close = reading.Plain.IndexOf(reading.Plain[start] == '"' ? '"' : '》', start + 1);
        return close > 0 ? reading.BranchIds(close) : null;
    }

    private static int VerbEnd(Reading reading, out int start)
    {
        foreach (var token in reading.Tokens)
            if (reading.ConceptsOf(token).Overlaps(Orders) && !(reading.Marks[token.Start] is Mark.Time or Mark.Number or Mark.Name))
            {
                start = token.Start;
                return token.End;
            }
        start = -1;
        return -1;
    }

    private static int QuoteAfter(Reading reading, int start)
    {
        var quote = reading.Plain.AsSpan(start).IndexOfAny('"', '《');
        return quote < 0 ? -1 : start + quote;
    }

    private static int ColonAfter(Reading reading, int start)
    {
        for (var at = reading.Plain.IndexOf(':', start); at >= 0; at = reading.Plain.IndexOf(':', at + 1))
            if (reading.Marks[at] != Mark.Time && at + 1 < reading.Plain.Length)
                return at;
        return -1;
    }

    // Without a mark the notice begins behind the last of verb, recipients and the words that close the order.
    private static int AfterRecipients(Reading reading, int verb)
    {
        var at = verb;
        foreach (var token in reading.Tokens)
            if (token.Start >= at && token.Start <= at + 1 && reading.ConceptsOf(token).Overlaps(Orders))
                at = token.End;
        for (var again = true; again;)
        {
            again = false;
            at = SkipSpace(reading, at);
            foreach (var branch in reading.Branches)
                if (branch.Start >= at && branch.Start <= at + 6 && FreeText.Weigh(reading, at, branch.Start) <= 2 * (reading.Plain[branch.Start] < 0x80 ? 6 : 1))
                    (at, again) = (branch.End, true);
            foreach (var tail in Tails)
                if (string.CompareOrdinal(reading.Plain, at, tail, 0, tail.Length) == 0)
                {
                    (at, again) = (at + tail.Length, true);
                    break;
                }
            foreach (var word in (ReadOnlySpan<string>)["everyone", "everybody", "大家", "各位", "members", "in our group", "in the group", "in this group", "in our branch", "know"])
                if (string.CompareOrdinal(reading.Plain, at, word, 0, word.Length) == 0)
                {
                    (at, again) = (at + word.Length, true);
                    break;
                }
        }
        // An English time right behind the recipients is when to send, if "to …" or "that …" follows it.
        foreach (var time in reading.Times)
            if (time.Start >= at && time.Start <= at + 1 && StartsWithLead(reading.Plain, SkipSpace(reading, time.End)))
                at = SkipSpace(reading, time.End);
        foreach (var lead in Leads)
            if (string.CompareOrdinal(reading.Plain, at, lead, 0, lead.Length) == 0)
                return at + lead.Length;
        return at;
    }

    private static bool StartsWithLead(string plain, int at)
    {
        foreach (var lead in Leads)
            if (string.CompareOrdinal(plain, at, lead, 0, lead.Length) == 0)
                return true;
        return false;
    }

    private static int SkipSpace(Reading reading, int at)
    {
        while (at < reading.Plain.Length && reading.Plain[at] is ' ' or ',' or '、')
            at++;
        return at;
    }
}
