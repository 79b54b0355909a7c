using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Numbers;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>"登记问题：…，责任人…，12月20日前", one problem a line.</summary>
internal static partial class ReadProblems
{
    /// <summary>Between the parts of a problem and between problems in <see cref="Slots.Content"/>; nobody can type them.</summary>
    public const char Part = '\u001f';
    public const char Next = '\u001e';

    public static Slots? In(OrderLine line)
    {
        var meeting = line.Reading.Number(NumberKind.Meeting);
        var branch = line.Reading.BranchIds();
        if (line.Rest is not { } rest)
            return new() { MeetingId = meeting, Branch = branch };
        var start = line.Reading.Text.IndexOf(rest, StringComparison.Ordinal);
        var problems = Lines(rest, start < 0 ? 0 : start).Select(one => Read(line.Reading, one.Text, one.Start)).OfType<Slots>().ToList();
        return problems switch
        {
            [] => new() { MeetingId = meeting, Branch = branch },
            [var only] => only with { MeetingId = meeting, Branch = branch },
            _ => new() { MeetingId = meeting, Branch = branch, Content = string.Join(Next, problems.Select(one => string.Join(Part, one.Title, one.Persons?[0], one.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), one.Mode))) },
        };
    }

    private static IEnumerable<(string Text, int Start)> Lines(string rest, int start)
    {
        var from = 0;
        foreach (var (at, length) in LineBreak().Matches(rest).Select(mark => (mark.Index, mark.Length)).Append((rest.Length, 0)))
        {
            if (rest[from..at].Trim().Length > 0)
                yield return (rest[from..at], start + from);
            from = at + length;
        }
    }

    private static Slots? Read(Reading reading, string text, int start)
    {
        var end = start + text.Length;
        var owner = reading.Persons.Where(person => person.Start >= start && person.Start < end).Select(person => person.Value).FirstOrDefault() ?? (NamedOwner().Match(text) is { Success: true } named ? named.Groups[1].Value : null);
        var due = When.In(reading, start, end).To;
        var kind = Kind(text);
        var said = Parts().Split(ListNumber().Replace(text.Trim(), "")).Where(part => part.Trim().Length > 0 && !About().IsMatch(part) && !StepWords.IsOnlyLimit(part.Trim()) && (owner is null || part.Trim() != owner)).Select(part => part.Trim());
        var problem = string.Join('，', said);
        return problem.Length == 0 ? null : new() { Title = problem, Persons = owner is null ? null : [owner], Due = due, Mode = kind };
    }

    private static string? Kind(string text) =>
        Long().IsMatch(text) ? "longTerm" : Staged().IsMatch(text) ? "staged" : AtOnce().IsMatch(text) ? "immediate" : null;

    [GeneratedRegex(@"[\r\n]+|[；;](?=\s*\d+\s*[.、])")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^\s*\d+\s*[.、)）]\s*")]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"[，,；;。]")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\s*(?:责任人|负责人|整改人|来源|类型|由.{1,8}负责|立行立改|即知即改|分步|分阶段|限期整改|长期坚持|持续整改|responsible|owner|source|type|at once|immediate|staged|in steps|long[- ]term)", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"(?:责任人|负责人|整改人|responsible|owner)\s*(?:是|为|is)?\s*[:：]?\s*([^，,；;。]{2,30})", RegexOptions.IgnoreCase)]
    private static partial Regex NamedOwner();

    [GeneratedRegex(@"长期坚持|持续整改|long[- ]term", RegexOptions.IgnoreCase)]
    private static partial Regex Long();

    [GeneratedRegex(@"分步|分阶段|限期整改|staged|in steps|step by step", RegexOptions.IgnoreCase)]
    private static partial Regex Staged();

    [GeneratedRegex(@"立行立改|即知即改|at once|immediate", RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();
}
