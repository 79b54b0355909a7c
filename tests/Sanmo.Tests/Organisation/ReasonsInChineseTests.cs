using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sanmo.Core.Organisation.Reading;

namespace Sanmo.Tests.Organisation;

/// <summary>A new reason needs its Chinese in <c>ReasonsInChinese.cs</c>.</summary>
public sealed partial class ReasonsInChineseTests
{
    // What people write in a file stays as they write it.
    private static readonly string[] _written = ["UTF", "JSON", "IANA", "null", "true", "false", "zh", "en", "https", "waitlisted", "RW", "ZG", "organisation", "members", "branch"];

    [Theory]
    [InlineData("members", 4, "branch", "\"branch-9\"", "没有branch“branch-9”；现有支部：branch-1、branch-office")]
    [InlineData("meetings", 1, "host", "\"E1077\"", "host“E1077”不在党员名单里；是不是 E1007？")]
    [InlineData("meetings", 1, "attendees", "[\"E1007\", \"nobody\"]", "应到人员“nobody”不在党员名单里；请写党员的标识或工号")]
    [InlineData("assignments", 1, "parent", "\"RW-1\"", "parent RW-1 又绕回这项任务；下级任务不能包含它的上级")]
    [InlineData("members", 4, "brnch", "\"branch-1\"", "不认识“brnch”栏；是不是“branch”？")]
    [InlineData("members", 4, "roles", "[\"boss\"]", "“roles[1]”栏写的是 \"boss\"，应是下列之一：member、groupLeader、secretary、deputySecretary、committeeOffice、committeeSecretary、committeeDeputy")]
    [InlineData("assignments", 1, "anyOne", "\"yes\"", "“anyOne”栏写的是 \"yes\"，应是 true 或 false")]
    [InlineData("rectificationItems", 1, "due", "\"2026-11-19\"", "due 2026-11-19 早于 foundOn 2026-11-20")]
    [InlineData("volunteerEvents", 1, "capacity", "0", "capacity 是 0；不限人数就不要填")]
    public void A_wrong_row_is_explained_in_the_readers_language(string section, int row, string field, string value, string reason)
    {
        var reading = Written.In(SmallFile.With(file => file.Row(section, row)[field] = JsonNode.Parse(value)));

        Assert.Contains(reason, reading.Problems.Select(problem => SayReason.In("zh", problem.Text)));
    }

    [Fact]
    public void Whoever_reads_Chinese_meets_the_names_the_fields_have_before_them()
    {
        var problem = Assert.Single(Written.In(SmallFile.With(file => file.Row("rectificationItems", 1)["due"] = "2026-11-19")).Problems);

        Assert.Equal("整改时限 2026-11-19 早于发现日期 2026-11-20", SayReason.In("zh", problem.Text, field => field switch { "due" => "整改时限", "foundOn" => "发现日期", _ => null }));
        Assert.Equal("due 2026-11-19 is before foundOn 2026-11-20", problem.Reason);
    }

    [Fact]
    public void What_people_wrote_is_never_taken_for_a_fields_name() =>
        Assert.Equal("没有支部“owner”；现有支部：owner、due", SayReason.In("zh", $"{(FormattableString)$"branch"} \"{"owner"}\" does not exist; {(FormattableString)$"branches are {new[] { "owner", "due" }}"}", field => field == "branch" ? "支部" : field));

    [Fact]
    public void Nobody_who_reads_Chinese_is_given_an_English_reason()
    {
        Assert.True(ReasonFormats.InCode.Count > 100);
        Assert.DoesNotContain(ReasonFormats.InCode, format => ReasonFormats.NeedsChinese(format) && !ReasonsInChinese.All.ContainsKey(format));
    }

    [Fact]
    public void No_Chinese_is_kept_for_a_reason_that_nobody_is_given() =>
        Assert.Empty(ReasonsInChinese.All.Keys.Except(ReasonFormats.InCode));

    [Fact]
    public void Both_languages_name_the_same_values() =>
        Assert.DoesNotContain(ReasonsInChinese.All, pair => !ReasonFormats.HolesOf(pair.Key).SequenceEqual(ReasonFormats.HolesOf(pair.Value)));

    [Fact]
    public void A_Chinese_reason_has_no_words_in_Latin_letters_but_those_of_the_file() =>
        Assert.Empty(ReasonsInChinese.All.Values.SelectMany(text => LatinWord().Matches(text).Select(word => word.Value).Where(word => word.Length > 1 && !ReasonFormats.Fields.Contains(word) && !_written.Contains(word)).Select(word => $"{word}: {text}")));

    [GeneratedRegex(@"(?<!\{\d:[^}]*)[A-Za-z]+")]
    private static partial Regex LatinWord();
}
