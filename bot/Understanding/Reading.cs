using Sanmo.Bot.Understanding.Names;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;
using Sanmo.Bot.Understanding.Times;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding;

/// <summary>A line with everything that was recognised in it, before anyone decides what it asks for.</summary>
internal sealed class Reading
{
    private const int LongestLine = 400;
    private static readonly ConceptSet Insignificant = ConceptSet.Of(
        Concept.Filler, Concept.Polite, Concept.Bot, Concept.Me, Concept.Us, Concept.You, Concept.Want, Concept.ChatRoom, Concept.Suggest, Concept.Everyone);
    private static readonly ConceptSet Orders = ConceptSet.Of(Concept.Broadcast, Concept.Tell, Concept.TellAll);
    private static readonly ConceptSet NotOnlyBroadcast = ConceptSet.Of(Concept.Submit, Concept.Return, Concept.Nudge, Concept.Show, Concept.Bind, Concept.RemindMe, Concept.Move, Concept.Postpone, Concept.Make, Concept.Snooze);
    private static readonly ConceptSet MeansNothing = ConceptSet.Of(Concept.Filler, Concept.Polite, Concept.Bot);

    private static readonly System.Buffers.SearchValues<string> Questions =
        System.Buffers.SearchValues.Create(["is ", "are ", "does ", "do ", "did ", "has ", "have ", "was ", "were ", "am ", "isn't ", "aren't "], StringComparison.Ordinal);

    private readonly Mark[] _marks;
    private ConceptSet _seen;
    private ConceptSet _lead;
    private int _leadAt;

    public Reading(string text, Circumstances around)
        : this(text, around, null, numbersAreDays: false)
    {
    }

    private Reading(string text, Circumstances around, Func<FoundTime, FoundTime?>? otherwise, bool numbersAreDays)
    {
        Text = text.Length <= LongestLine ? text : text[..LongestLine];
        Around = around;
        Plain = PlainText.Of(Text, out var called);
        _marks = new Mark[Plain.Length];
        MarkGaps();
        Times = FindTimes.In(Plain, around.Now, around.Calendar);
        if (otherwise is not null)
            Times = [.. Times.Select(otherwise).OfType<FoundTime>()];
        FindBranches.In(Plain, Times, around.Names, Branches);
        FindNumbers.In(Plain, Times, Numbers);
        if (FindPercent.Phrase(Plain) is { } share && !Numbers.Exists(number => number.Kind == NumberKind.Percent))
            Numbers.Add(share);
        if (numbersAreDays)
            Numbers.RemoveAll(number => number.OrDay);
        SettleTimesAndNumbers();
        MarkSpans();
        FindWords();
        FindPersons.In(Text, Plain, Lexicon.Shared, around.Names, Tokens, _marks, Persons);
        foreach (var person in Persons)
            _marks.AsSpan(person.Start, person.Length).Fill(Mark.Name);
        CollectConcepts(called);
    }

    public Circumstances Around { get; }

    /// <summary>As typed.</summary>
    public string Text { get; }

    /// <summary>The same length as <see cref="Text"/>, spelt the one way.</summary>
    public string Plain { get; }
    public List<FoundTime> Times { get; }
    public List<FoundNumber> Numbers { get; } = [];
    public List<FoundName> Branches { get; } = [];
    public List<FoundName> Persons { get; } = [];
    public List<Token> Tokens { get; } = [];
    public ReadOnlySpan<Mark> Marks => _marks;

    /// <summary>Characters that nothing accounts for; an English word counts as two.</summary>
    public int LeftOver { get; private set; }

    /// <summary>Characters that something accounts for, fillers apart; an English word counts as two.</summary>
    public int Recognised { get; private set; }

    public ref readonly ConceptSet Seen => ref _seen;

    /// <summary>The concepts of the first word that says something.</summary>
    public ref readonly ConceptSet Lead => ref _lead;

    public bool Has(Concept concept) => _seen.Has(concept);

    /// <summary>The same line with some of its times read otherwise, or left out.</summary>
    /// <param name="numbersAreDays">A number that may be a day of the month is one.</param>
    public Reading Again(Func<FoundTime, FoundTime?> otherwise, bool numbersAreDays = false) => new(Text, Around, otherwise, numbersAreDays);

    /// <summary>Something in it may have a second reading.</summary>
    public bool IsOpen => Times.Exists(time => time.Doubt != Doubt.None || time.Other is not null) || Numbers.Exists(number => number.OrDay);

    public ConceptSet ConceptsOf(in Token token) => Lexicon.Shared.ConceptsOf(token.Entry);

    private void MarkGaps()
    {
        for (var at = 0; at < Plain.Length; at++)
            if (!char.IsLetterOrDigit(Plain[at]) && Plain[at] is not ('%' or '+' or '#'))
                _marks[at] = Mark.Gap;
    }

    // "12号整改" is item 12 and no date; "26号那个会" is a date and no number.
    private void SettleTimesAndNumbers()
    {
        foreach (var branch in Branches)
            Numbers.RemoveAll(number => number.Kind == NumberKind.Loose && number.Start < branch.End && branch.Start < number.End);
        // A bare "1" is how people confirm a notice.
        if (Numbers is [{ Value: 1, IsMarked: false }] && Plain.AsSpan().Trim(" .!,。").Length == 1)
            Numbers.Clear();
        // "10-4" is neither the fourth of October nor a number of anything.
        if (Plain.AsSpan().Trim(" .!") is "10-4")
            {
            Times.Clear();
            Numbers.Clear();
        }
        foreach (var number in Numbers)
            if (number.OrDay && number.Kind != NumberKind.Loose)
                Times.RemoveAll(time => time.Start < number.End && number.Start < time.End);
    }

    private void MarkSpans()
    {
        foreach (var time in Times)
            _marks.AsSpan(time.Start, time.Length).Fill(Mark.Time);
        foreach (var branch in Branches)
            _marks.AsSpan(branch.Start, branch.Length).Fill(Mark.Name);
        foreach (var number in Numbers)
            _marks.AsSpan(number.Start, number.Length).Fill(number.OrDay && number.Kind == NumberKind.Loose ? Mark.Time : Mark.Number);
    }

    private void FindWords()
    {
        Span<Symbol> symbols = stackalloc Symbol[Plain.Length];
        symbols = symbols[..Lexicon.Shared.Cut(Plain, symbols)];
        Lexicon.Shared.Segment(symbols, Tokens);
        Lexicon.Shared.FindGapped(symbols, Tokens);
        Tokens.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.Length - a.Length);
        foreach (var token in Tokens)
        {
            var concepts = ConceptsOf(token);
            var mark = concepts.Overlaps(MeansNothing) && concepts.Count == 1 ? Mark.Filler : Mark.Word;
            for (var at = token.Start; at < token.End; at++)
                if (_marks[at] is Mark.Left or Mark.Filler)
                    _marks[at] = mark;
        }
    }

    private void CollectConcepts(bool called)
    {
        SeeWords(Plain.Length);
        DropLeadBehindStrangers();
        if (_lead.Overlaps(Orders) && !_lead.Overlaps(NotOnlyBroadcast) && NoticeContent.MarkedStart(this) is var content and > 0)
        {
            // Inside a notice words and dates mean nothing.
            (_seen, _lead) = (default, default);
            SeeWords(content);
            DropLeadBehindStrangers();
            _seen.Add(Concept.Quoted);
            SeeFacts(called, content);
        }
        else
            SeeFacts(called, Plain.Length);
        CountLeftOver();
        if (LeftOver == 0)
            _seen.Add(Concept.Bare);
        if (LeftOver <= 4)
            _seen.Add(Concept.Brief);
    }

    // "The landlord announces…": whoever speaks first, it is not an order to the bot.
    private void DropLeadBehindStrangers()
    {
        if (_leadAt < Plain.Length && _marks.AsSpan(0, _leadAt).Contains(Mark.Left))
            _lead = default;
    }

    private void SeeWords(int end)
    {
        var leadAt = int.MaxValue;
        foreach (var token in Tokens)
        {
            if (token.Start >= end)
                break;
            // A word inside a date, a number or a name is part of that.
            if (_marks[token.Start] is Mark.Time or Mark.Number or Mark.Name && _marks[token.End - 1] is Mark.Time or Mark.Number or Mark.Name)
                continue;
            var concepts = ConceptsOf(token);
            _seen.Add(concepts);
            if (token.Start <= leadAt && !(concepts.Overlaps(Insignificant) && leadAt == int.MaxValue && !concepts.Overlaps(Orders)))
            {
                leadAt = token.Start;
                _leadAt = token.Start;
                _lead.Add(concepts);
            }
        }
    }

    private void SeeFacts(bool called, int end)
    {
        if (called)
            _seen.Add(Concept.Called);
        if (Branches.Count > 0)
            _seen.Add(Concept.Branch);
        if (Persons.Count > 0)
            _seen.Add(Concept.Person);
        if (Plain.AsSpan().ContainsAny('"', '《'))
            _seen.Add(Concept.Quoted);
        foreach (var time in Times)
            if (time.Start < end)
                SeeTime(time);
        foreach (var number in Numbers)
            if (number.Start < end)
                SeeNumber(number);
        if (end < Plain.Length)
            return;
        SeeSingleHui();
        if (Tokens.Count > 0 && EndsAsQuestion())
            _seen.Add(Concept.AskIf);
    }

    private void SeeTime(FoundTime time)
    {
        if (time.From is not null)
            _seen.Add(time.From == time.To || time.To is null ? Concept.Date : Concept.DateSpan);
        if (time.Clock is not null)
            _seen.Add(Concept.Clock);
        if (time.Part is not null)
            _seen.Add(Concept.DayPart);
        if (time.Amount is not null)
            _seen.Add(Concept.Length);
        if (time.Kind == TimeKind.Shift)
            _seen.Add(Concept.Shift);
        if (time.Edge is Edge.To or Edge.Until)
            _seen.Add(Concept.TimeTo);
        if (time.SaidPast)
            _seen.Add(Concept.Past);
    }

    private void SeeNumber(in FoundNumber number)
    {
        switch (number.Kind)
        {
            case NumberKind.Item:
                _seen.Add(Concept.ItemNo);
                _seen.Add(Concept.Rect);
                break;
            case NumberKind.Loose: _seen.Add(number.IsMarked ? Concept.LooseNo : Concept.PlainNo); break;
            case NumberKind.Meeting: _seen.Add(Concept.MeetingNo); break;
            case NumberKind.Activity: _seen.Add(Concept.ActivityNo); break;
            case NumberKind.Notice: _seen.Add(Concept.NoticeNo); break;
            case NumberKind.Assignment: _seen.Add(Concept.AssignmentNo); break;
            case NumberKind.Percent: _seen.Add(Concept.Percent); break;
            case NumberKind.People: _seen.Add(Concept.Recruit); break;
            case NumberKind.StaffNo: _seen.Add(Concept.StaffNo); break;
            case NumberKind.PhoneTail: _seen.Add(Concept.PhoneTail); break;
            case NumberKind.Code: _seen.Add(Concept.Code); break;
        }
    }

    // 会 is "meeting" after 的, 个, 有, 开… and "will", "can" elsewhere.
    private void SeeSingleHui()
    {
        for (var at = Plain.IndexOf('会', StringComparison.Ordinal); at >= 0; at = Plain.IndexOf('会', at + 1))
        {
            if (_marks[at] == Mark.Number || string.CompareOrdinal(Plain, at, "会议室", 0, 3) == 0)
                continue;
            var before = at > 0 ? Plain[at - 1] : ' ';
            var after = at + 1 < Plain.Length ? Plain[at + 1] : ' ';
            var isMeeting = (before is '的' or '个' or '有' or '啥' or '么' or '次' or '场' or '回' or '开' or '约' or '午' or '晚' or '天' or '早' or '一' or '二' or '三' or '四' or '五' or '日' or '点' or '半' or '号' or '这' or '那' or '短' or '小' or '大' or '月' or '周' or '席' or '审' or '调' or '例' or '碰' or '座' or ' ' || _marks[Math.Max(0, at - 1)] == Mark.Time)
                && after is not ('不' or '儿' or '下' or '好' or '来' or '去' or '有' or '员' or '计' or '被' or '让' or '给' or '很' or '用') || after is '议' or '仪' || (before is not ('不' or '社' or '机' or '才' or '就' or '将' or '都' or '你' or '我' or '他' or '学') && after is '改' or '挪' or '推' or '取' or '提' or '延');
            if (!isMeeting)
                continue;
            _seen.Add(Concept.Meeting);
            if (_marks[at] == Mark.Left)
                _marks[at] = Mark.Word;
        }
    }

    private bool EndsAsQuestion()
    {
        if (Plain.AsSpan().TrimStart().IndexOfAny(Questions) == 0)
            return true;
        var end = Plain.Length;
        while (end > 0 && (_marks[end - 1] == Mark.Gap || Plain[end - 1] is '啊' or '呀' or '呢' or '哈' or '呐'))
            end--;
        return end > 1 && Plain[end - 1] is '没' or '不' or '否' or '么' or '吗' && !Plain.AsSpan(0, end).EndsWith("没没", StringComparison.Ordinal);
    }

    private void CountLeftOver()
    {
        for (var at = 0; at < Plain.Length; at++)
        {
            var isLatin = char.IsAsciiLetter(Plain[at]);
            // A Latin word counts once, by its first letter.
            if (isLatin && at > 0 && char.IsAsciiLetter(Plain[at - 1]))
                continue;
            var weight = isLatin ? 2 : 1;
            switch (_marks[at])
            {
                case Mark.Left: LeftOver += weight; break;
                case Mark.Word or Mark.Time or Mark.Number or Mark.Name: Recognised += weight; break;
            }
        }
    }
}
