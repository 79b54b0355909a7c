namespace Sanmo.Bot.Understanding.Times.Reading.English;

/// <summary>What may stand around a bare number that is an hour, and what shows that it is something else.</summary>
internal static class NumberWords
{
    /// <summary>Words whose number is an id: "notice 8 tonight".</summary>
    public static bool Contains(ReadOnlySpan<char> before) => before is
        "item" or "items" or "notice" or "notices" or "branch" or "meeting" or "mtg" or "event" or "activity" or "issue" or "no" or "number" or "room" or "rectification" or "group"
        or "task" or "problem" or "page" or "version" or "step" or "no." or "id" or "assignment" or "point" or "nr" or "floor" or "close" or "extend" or "verify" or "submit" or "mark";

    public static bool IsIdAt(in Line line, int at)
    {
        var end = line.BlankBefore(at);
        end = line[end - 1] == '.' ? end - 1 : end;
        return Contains(line.Text[line.WordBefore(end)..end]);
    }

    /// <summary>A word that cannot be what the number counts, or no word at all.</summary>
    public static bool MayFollowHour(in Line line, int end)
    {
        var p = line.Blank(end);
        if (line.Chinese(p))
            return !line.OneOf(p, "点时号月日人个名条项份天周年楼层栋室米分小位次岁元支组级岁班");
        var word = Tokens.NextText(line, p, out _);
        if (word.Length == 0)
            return !char.IsAsciiDigit(line[p]) && line[p] is not ('%' or '/' or '+');
        return IsFunctionWord(word) || EnglishWords.Find(word).Kind is WordKind.Day or WordKind.Tonight or WordKind.Weekday or WordKind.Next or WordKind.Part or WordKind.Month;
    }

    public static bool IsCounted(in Line line, int end) => Tokens.NextText(line, end, out _) is
        "people" or "ppl" or "persons" or "members" or "volunteers" or "items" or "percent" or "road" or "street" or "lane" or "avenue" or "km" or "places" or "points" or "sites" or "times"
        or "votes" or "copies" or "comrades" or "of" or "meetings" or "branches";

    public static bool Ends(in Line line, int end) => line.Blank(end) >= line.Text.Length || line[line.Blank(end)] is ',' or '.' or '?' or '!' or ';' or ')' or '\n' or '。';

    /// <summary>"in the morning", "tonight", "tomorrow morning", "this evening", "at night".</summary>
    public static bool PartFollows(in Line line, int end)
    {
        var p = Tokens.Skip(line, end, "o'clock");
        var word = Tokens.Next(line, p, out var after);
        if (word.Kind == WordKind.Tonight)
            return true;
        if (word.Kind is WordKind.Day or WordKind.Weekday or WordKind.Next && Tokens.Next(line, after, out _).Kind == WordKind.Part)
            return true;
        var text = Tokens.NextText(line, p, out after);
        return (text is "in" && Tokens.Next(line, Tokens.Skip(line, after, "the"), out _).Kind == WordKind.Part) || (text is "at" && Tokens.NextText(line, after, out _) is "night");
    }

    public static bool DateFollows(in Line line, int end)
    {
        var p = Tokens.Skip(line, end, "on");
        var word = Tokens.Next(line, p, out var after);
        return word.Kind is WordKind.Day or WordKind.Weekday || (word.Kind is WordKind.Next or WordKind.Coming && Tokens.Next(line, after, out _).Kind == WordKind.Weekday);
    }

    private static bool IsFunctionWord(ReadOnlySpan<char> word) => word is
        "in" or "on" or "at" or "for" or "to" or "till" or "until" or "and" or "or" or "with" or "please" or "pls" or "plz" or "so" or "if" or "but" or "the" or "then" or "sharp" or "instead"
        or "because" or "as" or "by" or "is" or "are" or "was" or "works" or "ok" or "okay" or "thanks" or "thx" or "from" or "that" or "when" or "via" or "online" or "every" or "each"
        or "latest" or "we" or "i" or "he" or "she" or "they" or "you" or "everyone" or "all" or "not" or "maybe" or "due" or "since" or "while" or "exactly" or "today" or "about" or "cant"
        or "my" or "our" or "his" or "her" or "their" or "a" or "an" or "it" or "will" or "can" or "could" or "would" or "should" or "no" or "does" or "do" or "which" or "who" or "place" or "same"
        or "also" or "half" or "onwards" or "onward" or "before" or "after" or "around";
}
