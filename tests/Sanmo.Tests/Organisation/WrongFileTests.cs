using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;

namespace Sanmo.Tests.Organisation;

public sealed class WrongFileTests
{
    [Fact]
    public void The_example_of_the_documentation_is_a_good_file()
    {
        var reading = Written.In(SmallFile.Text);

        Assert.NotNull(reading.Organisation);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    // References.
    [InlineData("members", 4, "branch", "\"branch-9\"", "members row 4 (E1008): branch \"branch-9\" does not exist; branches are branch-1, branch-office")]
    [InlineData("meetings", 1, "host", "\"E1077\"", "meetings row 1 (M1): host \"E1077\" is not a member; did you mean E1007?")]
    [InlineData("meetings", 1, "attendees", "[\"E1007\", \"nobody\"]", "meetings row 1 (M1): attendee \"nobody\" is not a member; write a member's id or employee number")]
    [InlineData("assignments", 1, "owners", "[]", "assignments row 1 (RW-1): owners is empty; somebody has to do it")]
    [InlineData("assignments", 1, "parent", "9", "assignments row 1 (RW-1): parent \"9\" does not exist in assignments")]
    [InlineData("assignments", 1, "parent", "\"RW-1\"", "assignments row 1 (RW-1): parent RW-1 leads back to this assignment; a part cannot contain its whole")]
    [InlineData("assignments", 1, "createdBy", "\"E9\"", "assignments row 1 (RW-1): createdBy \"E9\" is not a member; write a member's id or employee number")]
    [InlineData("rectificationItems", 1, "leader", "\"m-101\"", "rectificationItems row 1 (ZG-001): leader \"m-101\" is not a member; did you mean m-1001?")]
    [InlineData("volunteerEvents", 1, "organiser", "\"x\"", "volunteerEvents row 1 (V1): organiser \"x\" is not a member; write a member's id or employee number")]
    [InlineData("notices", 1, "branches", "[\"branch-2\"]", "notices row 1 (1): branches: \"branch-2\" does not exist; branches are branch-1, branch-office")]
    [InlineData("notices", 1, "sender", "\"E2\"", "notices row 1 (1): sender \"E2\" is not a member; write a member's id or employee number")]
    // Shapes.
    [InlineData("members", 4, "brnch", "\"branch-1\"", "members row 4 (E1008): field \"brnch\" is not known; did you mean \"branch\"?")]
    [InlineData("members", 4, "name", null, "members row 4 (E1008): field \"name\" is missing; it should be text in quotes")]
    [InlineData("members", 4, "name", "\" \"", "members row 4 (E1008): field \"name\" is empty, but is required")]
    [InlineData("members", 4, "employeeNo", "1008", "members row 4 (1008): field \"employeeNo\" is 1008, but should be text in quotes")]
    [InlineData("members", 4, "roles", "[\"boss\"]", "members row 4 (E1008): field \"roles[1]\" is \"boss\", but should be one of member, groupLeader, secretary, deputySecretary, committeeOffice, committeeSecretary, committeeDeputy")]
    [InlineData("members", 4, "language", "\"fr\"", "members row 4 (E1008): language \"fr\" is not known; it is zh or en")]
    [InlineData("members", 4, "accounts", "[{\"channel\":\"msteams\"}]", "members row 4 (E1008): an account needs an id or an aadObjectId")]
    [InlineData("members", 4, "accounts", "[{\"id\":\"29:x\"}]", "members row 4 (E1008): field \"accounts[1].channel\" is missing; it should be text in quotes")]
    [InlineData("assignments", 1, "due", "\"30.11.2026\"", "assignments row 1 (RW-1): field \"due\" is \"30.11.2026\", but should be a date as yyyy-MM-dd, for example 2026-11-30")]
    [InlineData("assignments", 1, "due", "\"2026-11-31\"", "assignments row 1 (RW-1): field \"due\" is \"2026-11-31\", but should be a date as yyyy-MM-dd, for example 2026-11-30")]
    [InlineData("assignments", 1, "anyOne", "\"yes\"", "assignments row 1 (RW-1): field \"anyOne\" is \"yes\", but should be true or false")]
    [InlineData("meetings", 1, "start", "\"2026-12-02\"", "meetings row 1 (M1): field \"start\" is \"2026-12-02\", but should be a date and time, for example 2026-11-30T15:30 or 2026-11-30T15:30+08:00")]
    [InlineData("meetings", 1, "number", "\"V1\"", "meetings row 1 (V1): number \"V1\" is not a number of this section; write for example 12 or \"M12\"")]
    [InlineData("meetings", 1, "number", "0", "meetings row 1 (0): number \"0\" is not a number of this section; write for example 12 or \"M12\"")]
    [InlineData("branches", 2, "id", "\"org\"", "branches row 2 (org): id \"org\" is reserved; choose for example branch-1")]
    [InlineData("branches", 2, "id", "\"a{b}\"", "branches row 2 (a{b}): id \"a{b}\" may only have letters a-z, digits, - and _")]
    // Dates and states that contradict each other.
    [InlineData("meetings", 1, "end", "\"2026-12-02T14:30\"", "meetings row 1 (M1): end 2026-12-02 14:30 is not after start 2026-12-02 15:30")]
    [InlineData("rectificationItems", 2, "due", "\"2026-12-01\"", "rectificationItems row 2 (ZG-002): milestone \"完成首批3个项目回访\" is due 2026-12-18, after the item's due 2026-12-01")]
    [InlineData("rectificationItems", 2, "milestones", "[]", "rectificationItems row 2 (ZG-002): a staged item needs at least one milestone with title and due")]
    [InlineData("rectificationItems", 2, "due", null, "rectificationItems row 2 (ZG-002): due is missing; only longTerm items may leave it out (and immediate ones, which then get seven days)")]
    [InlineData("rectificationItems", 1, "due", "\"2026-11-19\"", "rectificationItems row 1 (ZG-001): due 2026-11-19 is before foundOn 2026-11-20")]
    [InlineData("rectificationItems", 1, "status", "\"pendingVerification\"", "rectificationItems row 1 (ZG-001): status pendingVerification needs submittedAt")]
    [InlineData("volunteerEvents", 1, "signUpDeadline", "\"2026-12-05T09:00\"", "volunteerEvents row 1 (V1): signUpDeadline 2026-12-05 09:00 is after start 2026-12-05 08:40")]
    [InlineData("volunteerEvents", 1, "businessLink", null, "volunteerEvents row 1 (V1): businessLink is missing; how it ties in with the work has to be said before it is submitted")]
    [InlineData("volunteerEvents", 1, "capacity", "0", "volunteerEvents row 1 (V1): capacity is 0; leave it out for no limit")]
    [InlineData("notices", 1, "sendAt", null, "notices row 1 (1): state scheduled needs sendAt")]
    [InlineData("notices", 1, "needAck", "false", "notices row 1 (1): ackDeadline is given, but needAck is false")]
    [InlineData("notices", 1, "ackDeadline", "\"2026-11-25T08:00\"", "notices row 1 (1): ackDeadline 2026-11-25 08:00 is not after the sending at 2026-11-25 09:00")]
    public void A_wrong_field_names_row_and_reason_and_nothing_is_imported(string section, int row, string field, string? value, string problem)
    {
        var text = SmallFile.With(file =>
        {
            if (value is null)
                file.Row(section, row).Remove(field);
            else
                file.Row(section, row)[field] = JsonNode.Parse(value);
        });

        Assert.Contains(problem, Written.Refused(text));
    }

    [Fact]
    public void All_problems_are_listed_in_the_order_of_the_file()
    {
        var text = SmallFile.With(file =>
        {
            file.Row("members", 2)["branch"] = "branch-2";
            file.Row("members", 3)["language"] = "de";
            file.Row("meetings", 1)["start"] = "soon";
            file.Row("assignments", 1)["owners"] = new JsonArray("E1", "E2");
            file.Row("rectificationItems", 2).Remove("milestones");
        });

        Assert.Equal(
            ["members row 2 (E1002)", "members row 3 (E1007)", "meetings row 1 (M1)", "assignments row 1 (RW-1)", "assignments row 1 (RW-1)", "rectificationItems row 2 (ZG-002)"],
            Written.Refused(text).Select(problem => problem[..problem.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_reference_to_a_bad_row_is_not_a_second_problem()
    {
        var text = SmallFile.With(file => file.Row("members", 4)["language"] = 5);

        Assert.Single(Written.Refused(text));
    }

    [Theory]
    [InlineData("id", "\"m-1007\"", "members row 4 (E1008): id m-1007 is already used in row 3")]
    [InlineData("employeeNo", "\"e1007\"", "members row 4 (e1007): employeeNo e1007 is already used in row 3")]
    [InlineData("accounts", "[{\"channel\":\"msteams\",\"id\":\"29:x\",\"aadObjectId\":\"33333333-0000-0000-0000-000000000007\"}]", "members row 4 (E1008): aadObjectId 33333333-0000-0000-0000-000000000007 is already used in row 3")]
    public void Nobody_shares_an_id_an_employee_number_or_an_account(string field, string value, string problem) =>
        Assert.Contains(problem, Written.Refused(SmallFile.With(file => file.Row("members", 4)[field] = JsonNode.Parse(value))));

    [Fact]
    public void Two_pieces_of_work_of_a_kind_cannot_have_one_number_however_it_is_written()
    {
        var text = SmallFile.With(file => file.Row("rectificationItems", 2)["number"] = 1);

        Assert.Contains("rectificationItems row 2 (1): number 1 is already used in row 1", Written.Refused(text));
    }

    [Fact]
    public void A_group_chat_belongs_to_one_branch_in_the_file_and_in_what_is_kept()
    {
        var chat = JsonNode.Parse("""[{"channel": "msteams", "conversationId": "19:group-1@thread.v2"}]""");
        var twice = SmallFile.With(file => file.Row("branches", 2)["groups"] = chat!.DeepClone());
        var moved = SmallFile.With(file =>
        {
            file.Row("branches", 1).Remove("groups");
            file.Row("branches", 2)["groups"] = chat!.DeepClone();
        });

        Assert.Contains("branches row 2 (branch-office): group chat msteams 19:group-1@thread.v2 is already used in row 1", Written.Refused(twice));
        Assert.Contains("branches row 2 (branch-office): group chat msteams 19:group-1@thread.v2 is bound to branch-1 already; unbind it there first, or take it out of this row", Written.Refused(moved, Written.Good(SmallFile.Text)));
    }

    [Fact]
    public void An_account_that_is_linked_to_somebody_else_is_not_taken_away()
    {
        var kept = Written.Good(SmallFile.Text);
        var text = SmallFile.With(file =>
        {
            var accounts = file.Row("members", 3)["accounts"]!.DeepClone();
            file.Row("members", 3).Remove("accounts");
            file.Row("members", 4)["accounts"] = accounts;
        });

        Assert.Contains("members row 4 (E1008): aadObjectId 33333333-0000-0000-0000-000000000007 is linked to member m-1007 already; unlink it there first, or take it out of this row", Written.Refused(text, kept));
    }

    [Fact]
    public void Work_that_is_kept_cannot_move_to_another_branch() =>
        Assert.Equal(
            "meetings: M1 belongs to branch-1 already and cannot move to branch-office; cancel it and give the new one another number",
            Assert.Single(Written.Refused(SmallFile.With(file => file.Row("meetings", 1)["branch"] = "branch-office"), Written.Good(SmallFile.Text))));

    [Theory]
    [InlineData("{\n  \"members\": [\n    { \"name\" \"王\" }\n] }", "file: not valid JSON at line 3, position 14: ")]
    [InlineData("{ \"何敏\": 何 }", "file: not valid JSON at line 1, position 9: ")]
    [InlineData("", "file: not valid JSON at line 1, position 1: ")]
    [InlineData("{ \"members\": [", "file: not valid JSON at line 1, position 15: ")]
    public void Malformed_JSON_names_the_place_in_characters(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Written.Refused(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]", "file: it should hold one object { } with the sections organisation, branches, members and so on")]
    [InlineData("""{"metings": []}""", "file: section \"metings\" is not known; did you mean \"meetings\"?")]
    [InlineData("""{"members": {}}""", "members: it is {}, but should be a list of rows in [ ]")]
    [InlineData("""{"members": [7]}""", "members row 1: the row is 7, but should be an object with id, employeeNo, name, branch, nameEn, roles, language, accounts, kind, partyGroup")]
    [InlineData("""{"organisation": {"name": "院", "timeZone": "Mars/Base"}}""", "organisation: timeZone \"Mars/Base\" is not known; it is an IANA name, for example Asia/Shanghai")]
    [InlineData("""{"organisation": {"name": "院", "name": "所"}}""", "organisation: field \"name\" is given twice")]
    public void A_file_of_another_shape_is_told_what_it_should_be(string text, string problem) =>
        Assert.Equal(problem, Assert.Single(Written.Refused(text)));

    [Fact]
    public void Text_in_another_encoding_is_recognised()
    {
        var reading = Written.In([.. "{\"organisation\": {\"name\": \""u8, 0xD6, 0xD0, .. "\"}}"u8]);

        Assert.Equal("file: it is not UTF-8 text; save it with the encoding UTF-8", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_byte_order_mark_comments_and_trailing_commas_do_no_harm() =>
        Assert.NotNull(Written.In([.. Encoding.UTF8.Preamble, .. "{ // 试用\n \"branches\": [], }"u8]).Organisation);

    [Fact]
    public void A_branch_without_a_secretary_is_a_warning_and_two_secretaries_are_fine()
    {
        var none = Written.In(SmallFile.With(file => file.Row("members", 3).Remove("roles")));
        var two = Written.In(SmallFile.With(file => file.Row("members", 4)["roles"] = new JsonArray("secretary")));

        Assert.NotNull(none.Organisation);
        Assert.StartsWith("branches row 1 (branch-1): no member has the role secretary here", Assert.Single(none.Problems).ToString(), StringComparison.Ordinal);
        Assert.Empty(two.Problems);
    }

    [Fact]
    public void Whatever_is_done_to_a_file_it_is_read_or_refused_with_reasons_and_never_breaks()
    {
        var good = Encoding.UTF8.GetBytes(Written.Out(DemoOrganisation.At(Written.Now, LoadCalendar.Shipped())))[..40_000];
        var bytes = Encoding.UTF8.GetBytes(SmallFile.Text);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, 20]).Sample((at, value, cut) =>
        {
            byte[] spoilt = [.. bytes[..at], value, .. bytes[Math.Min(bytes.Length, at + cut)..]];
            var reading = Written.In(spoilt);
            Assert.True(reading.Organisation is not null || reading.Problems.Any(problem => problem.StopsImport));
        }, iter: 500);
        Assert.Null(Written.In(good).Organisation);
    }
}
