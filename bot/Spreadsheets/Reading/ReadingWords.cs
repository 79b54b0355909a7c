using Sanmo.Bot.Spreadsheets.Workbooks;

namespace Sanmo.Bot.Spreadsheets.Reading;

/// <summary>What is wrong with a workbook, and the cure.</summary>
internal abstract partial class ReadingWords
{
    public static ReadingWords In(string language) => language == "en" ? English : Chinese;

    /// <summary>Before a sentence: where it is.</summary>
    public abstract string Column(string letters, string header, string? field);

    public abstract string Formula(string formula);
    public abstract string Fault(string error);
    public abstract string NotADate(string text);
    public abstract string NotATime(string text);
    public abstract string NotAMember(string text);
    public abstract string Several(string text, IReadOnlyList<string> numbers);
    public abstract string NotANumber(string text);
    public abstract string NotWhole(string text);
    public abstract string NotYesNo(string text);
    public abstract string NotKnown(string text, IReadOnlyList<string> words);
    public abstract string NotOfThisSheet(string text, string example);
    public abstract string Empty { get; }
    public abstract string ColumnMissing(string header);
    public abstract string KeyEmpty { get; }
    public abstract string KeyMissing(string header);
    public abstract string NotThere(string key, string sheet);
    public abstract string NoProblem { get; }
    public abstract string UnknownColumn(string letters, string header);
    public abstract string UnknownSheet { get; }
    public abstract string SameSheet(string other);
    public abstract string SameHeader(string letters, string header);
    public abstract string NoHeaders(int within, string examples);
    public abstract string NoSheet(string names);
    public abstract string Unreadable(Unreadable why);
}
