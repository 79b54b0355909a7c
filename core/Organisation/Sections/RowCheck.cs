using System.Globalization;
using Sanmo.Core.Agenda;
using Sanmo.Core.Organisation.Reading;
using Sanmo.Core.Organisation.Rows;

namespace Sanmo.Core.Organisation.Sections;

/// <summary>Reads one row's values and says what is wrong with them; what cannot be read comes back as it stands, so that the rest is checked too.</summary>
internal sealed class RowCheck(RowPlace place, FileReading reading)
{
    private const int MostNamed = 12;

    public DateTimeOffset Now => reading.Now;

    public void Wrong(FormattableString reason) => reading.Problems.Add(place, reason);

    public void Odd(FormattableString reason) => reading.Problems.Warn(place, reason);

    public void Require(bool good, FormattableString otherwise)
    {
        if (!good)
            Wrong(otherwise);
    }

    public string Text(FormattableString field, string value)
    {
        Require(!string.IsNullOrWhiteSpace(value), $"field \"{field}\" is empty, but is required");
        return value.Trim();
    }

    public static string? Optional(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>An id of ours: it becomes part of keys, so only plain letters, digits, - and _.</summary>
    public string Id(FormattableString field, string value)
    {
        Require(value.Length > 0 && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'),
            $"{field} \"{value}\" may only have letters a-z, digits, - and _");
        return value;
    }

    public string? Language(string? value)
    {
        Require(value is null or "zh" or "en", $"language \"{value}\" is not known; it is zh or en");
        return value;
    }

    public string Branch(FormattableString field, string value)
    {
        if (reading.Known.Branches.Contains(value))
            return value;
        Wrong($"{field} \"{value}\" does not exist; {BranchHint(reading.Known.Branches)}");
        return value;
    }

    public IReadOnlyList<string> Branches(FormattableString field, IReadOnlyList<string>? values) => [.. (values ?? []).Distinct().Select(value => Branch(field, value))];

    /// <summary>A member by id or employee number; the id comes back.</summary>
    public string Member(FormattableString field, string value)
    {
        if (reading.Known.FindMember(value) is { } id)
            return id;
        var hint = Nearest.To(value, reading.Known.MemberNames) is { } near ? (FormattableString)$"did you mean {near}?" : $"write a member's id or employee number";
        Wrong($"{field} \"{value}\" is not a member; {hint}");
        return value;
    }

    public string? MemberOrNone(FormattableString field, string? value) => value is null ? null : Member(field, value);

    public IReadOnlyList<string> Members(FormattableString field, IEnumerable<string> values) => [.. values.Select(value => Member(field, value)).Distinct()];

    public DateTimeOffset Time(StatedTime time) => time.In(reading.Zone);

    public DateTimeOffset? Time(StatedTime? time) => time?.In(reading.Zone);

    /// <summary>0 when it is no number of this kind.</summary>
    public int Number(FormattableString field, WorkNumber value, WorkKind kind)
    {
        var number = value.For(kind);
        Require(number is not null, $"{field} \"{value}\" is not a number of this section; write for example 12 or \"{new WorkRef(kind, 12)}\"");
        return number ?? 0;
    }

    /// <param name="seen">What earlier rows used, with their row.</param>
    public void Once(FormattableString what, Dictionary<string, int> seen)
    {
        var key = FormattableString.Invariant(what);
        if (!seen.TryAdd(key, place.Row))
            Wrong(seen[key] == place.Row ? (FormattableString)$"{what} is given twice" : $"{what} is already used in row {seen[key]}");
    }

    /// <summary>The chain a row starts or continues.</summary>
    public (int Version, DateTimeOffset At) Schedule(int? version, StatedTime? at)
    {
        Require(version is null or > 0, $"scheduleVersion counts from 1");
        return (version ?? 1, Time(at) ?? Now);
    }

    /// <summary>The first of many, so that a reason stays a sentence.</summary>
    private static FormattableString BranchHint(IReadOnlyList<string> branches) => branches.Count switch
    {
        0 => (FormattableString)$"there are no branches yet",
        <= MostNamed => $"branches are {branches}",
        _ => $"branches are {branches.Take(MostNamed).ToList()} and {branches.Count - MostNamed} more",
    };

    public static string Show(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Show(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
