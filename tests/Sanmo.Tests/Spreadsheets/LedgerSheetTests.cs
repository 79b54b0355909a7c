using Sanmo.Bot.Spreadsheets;
using Sanmo.Bot.Spreadsheets.Reading;
using Sanmo.Core.Calendars;
using Sanmo.Core.Organisation;
using Sanmo.Core.Organisation.Importing;
using Sanmo.Core.Rectification;
using Sanmo.Tests.Organisation;
using Sanmo.Tests.Spreadsheets.Fixtures;

namespace Sanmo.Tests.Spreadsheets;

/// <summary>A branch keeps its ledger as a sheet and brings it in.</summary>
public sealed class LedgerSheetTests
{
    private static readonly WholeOrganisation Kept = Written.Good(SmallFile.Text);

    [Fact]
    public void A_problem_list_from_a_special_meeting_gets_numbers_branches_kinds_and_dates()
    {
        var items = Good("Sheet1", ["中州水务问题清单（一支部）"], ["序号", "存在问题", "问题来源", "整改措施", "责任人", "整改时限", "整改进展", "备注"],
            [1, "学习笔记缺页", "专题会", "1. 补齐\n2. 抽查", "王海燕", "立行立改，长期坚持", null, "甲"],
            [2, "回访不到位", "专题会", "走访", "周明（E1007）", "2026年底前，并长期坚持", "11月20日：已联系3家，完成30%\n已发函", null],
            [3, "机制不健全", "专题会", "定制度", "E1008", "长期坚持", null, null],
            [4, "台账不全", "专题会", "补台账", "王海燕", new DateOnly(2026, 11, 30), null, null],
            ["填表人：周明"]).Items;

        Assert.Equal([3, 4, 5, 6], items.Select(item => item.Number));
        Assert.All(items, item => Assert.Equal(("branch-1", new DateOnly(2026, 11, 23), RectificationStatus.Registered), (item.Branch, item.FoundOn, item.Status)));
        Assert.Equal([(ResolutionKind.Immediate, "2026-11-30", true), (ResolutionKind.Staged, "2026-12-31", true), (ResolutionKind.LongTerm, "", true), (ResolutionKind.Immediate, "2026-11-30", false)], items.Select(item => (item.Kind, $"{item.Due:yyyy-MM-dd}", item.Sustain)));
        Assert.Equal(["补齐", "抽查"], items[0].Measures);
        Assert.Equal(["m-1008", "m-1007", "m-1008", "m-1008"], items.Select(item => item.Owner));
        Assert.Equal([("2026-11-20", 30, "已联系3家，完成30%"), ("2026-11-23", null, "已发函")], items[1].Progress.Select(entry => ($"{entry.At:yyyy-MM-dd}", entry.Percent, entry.Note)));
        Assert.Equal(("回访不到位", new DateOnly(2026, 12, 31)), (Assert.Single(items[1].Milestones).Title, items[1].Milestones[0].Due));
    }

    [Fact]
    public void The_same_list_brought_in_again_changes_nothing()
    {
        object?[][] list = [["序号", "问题", "责任人", "整改时限"], [1, "学习笔记缺页", "王海燕", "立行立改"], [2, "回访不到位", "周明", "2026年底前"]];
        var items = Good("Sheet1", list).Items;
        var kept = Kept with { Items = [.. Kept.Items, .. items] };
        var again = Read(HandMade.Book(HandMade.Rows(list)), kept);

        Assert.Equal(2, items.Count);
        Assert.Empty(again.NewNumbers);
        Assert.True(PlanImport.Of(kept, again.Reading.Organisation!, Written.Now).ChangesNothing);
    }

    [Fact]
    public void A_plain_count_of_rows_is_never_taken_for_a_number()
    {
        var items = Good("整改台账", ["序号", "问题", "责任人", "整改时限"], [1, "别的问题", "王海燕", "立行立改"], ["ZG-001", "公示栏三个月未更新", "王海燕", "立行立改"]).Items;

        Assert.Equal([3, 1], items.Select(item => item.Number));
        Assert.Equal("公示栏三个月未更新", items[1].Problem);
    }

    [Fact]
    public void A_column_that_is_left_out_stays_and_an_empty_cell_empties()
    {
        var items = Good("整改台账", ["编号", "问题", "备注"], ["ZG-002", "设计回访制度执行仍不到位", null]).Items;
        var plan = PlanImport.Of(Kept, Kept with { Items = items }, Written.Now);

        Assert.Equal(Kept.Items[1] with { Problem = "设计回访制度执行仍不到位" }, items[0] with { Milestones = Kept.Items[1].Milestones, Measures = Kept.Items[1].Measures, Progress = Kept.Items[1].Progress, DueChanges = Kept.Items[1].DueChanges });
        Assert.Equal("problem: 设计回访制度执行不到位 → 设计回访制度执行仍不到位", Assert.Single(plan.Items[0].Row.Changes!).ToString());

        var source = Good("整改台账", ["编号", "问题来源"], ["ZG-002", null]).Items;
        Assert.Null(source[0].Source);
    }

    [Fact]
    public void What_the_chat_decides_is_left_aside_and_said()
    {
        var items = Good("整改台账", ["编号", "完成情况", "销号时间", "验收人"], ["ZG-001", "已完成", new DateOnly(2026, 11, 22), "周明"]).Items;
        var row = PlanImport.Of(Kept, Kept with { Items = items }, Written.Now).Items[0].Row;

        Assert.Equal(RowChange.Unchanged, row.Change);
        Assert.Contains("status: registered → closed", row.LeftAside!.Select(aside => aside.ToString()));
    }

    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("2026/11/30")]
    [InlineData("2026.11.30")]
    [InlineData("2026年11月30日")]
    [InlineData("11月30日（周一）")]
    [InlineData("11月底前")]
    [InlineData("30 Nov 2026")]
    [InlineData("Nov 30, 2026")]
    [InlineData("２０２６－１１－３０")]
    [InlineData("20261130")]
    public void A_date_is_read_as_people_write_it(string text) =>
        Assert.Equal(new DateOnly(2026, 11, 30), Good("整改台账", ["问题", "责任人", "整改时限"], ["甲", "周明", text]).Items[0].Due);

    [Fact]
    public void Everything_that_is_wrong_is_named_with_sheet_row_column_reason_and_cure_and_nothing_is_read()
    {
        object?[][] rows =
        [
            ["编号", "问题", "责任人", "整改时限", "整改类型", "责任部门", "说不清的列"],
            ["ZG-001", "甲", "王小", "立行立改", "立行立改", "第一党支部", "x"],
            [null, "乙", "周明", "30.13.2026", "马上改", "第九党支部", null],
            [null, null, "周明", new DateOnly(2026, 12, 1), null, null, null],
            ["V3", "丁", HandMade.Formula("A1", "周明"), null, null, null, null],
            ["ZG-002", "戊", "周明", new DateOnly(2026, 11, 1), null, "第一党支部", null],
        ];
        var reading = Read(HandMade.Book(HandMade.Rows(rows)), Kept).Reading;

        Assert.Null(reading.Organisation);
        Assert.Equal(
        [
            "整改台账 row 1: column G \"说不清的列\" is not known and is left aside",
            "整改台账 row 2 (ZG-001): column C \"责任人\" (owner): \"王小\" is not a member; write a name, an employee number, or both as 周明（E1007）",
            "整改台账 row 3: column E \"整改类型\" (kind): \"马上改\" is not known; it is one of 立行立改, 分阶段整改, 长期坚持",
            "整改台账 row 3: column D \"整改时限\" (due): \"30.13.2026\" is not a date; write for example 2026-11-30 or 2026年11月30日",
            "整改台账 row 4: column B \"问题\" (problem): it is empty, but is required",
            "整改台账 row 5 (V3): column A \"编号\" (number): \"V3\" is not a number of this sheet; write for example 12 or ZG-012",
            "整改台账 row 5 (V3): column C \"责任人\" (owner): it holds a formula (=A1), and formulas are never computed here; copy the cell and paste it as a value",
        ], reading.Problems.Select(problem => problem.ToString()).Take(7));
        Assert.Equal("整改台账 row 6 (ZG-002): column D \"整改时限\": due 2026-11-01 is before foundOn 2026-11-20", reading.Problems.Select(problem => problem.ToString()).ElementAt(7));
    }

    [Fact]
    public void Whoever_reads_Chinese_is_told_in_Chinese_what_is_wrong()
    {
        var reading = ReadSheets.From(new MemoryStream(HandMade.Book(HandMade.Rows(["问题", "责任人", "整改时限"], [null, "王小", "30.13.2026"]))), Kept, Written.Now, LoadCalendar.Shipped(), language: "zh").Reading;
        var damaged = ReadSheets.From(new MemoryStream([1, 2, 3]), Kept, Written.Now, LoadCalendar.Shipped(), language: "zh").Reading;

        Assert.Equal(["B 列“责任人”：没有叫“王小”的人员；请写姓名、工号，或写成 周明（E1007）", "C 列“整改时限”：“30.13.2026”不是日期；请写成 2026-11-30 或 2026年11月30日"], reading.Problems.Select(problem => problem.Reason));
        Assert.Equal("这不是 .xlsx 表格；请用表格软件打开后另存为 .xlsx", Assert.Single(damaged.Problems).Reason);
    }

    [Fact]
    public void A_row_that_contradicts_itself_is_explained_in_Chinese_with_the_sheets_own_titles()
    {
        object?[][] rows =
        [
            ["编号", "问题", "责任人", "整改时限", "整改类型", "责任部门", "发现日期", "责任领导"],
            ["ZG-001", "甲", "周明", new DateOnly(2026, 11, 1), "立行立改", "第一党支部", new DateOnly(2026, 11, 20), null],
            ["ZG-001", "丙", "周明", new DateOnly(2026, 12, 1), "立行立改", "第一党支部", new DateOnly(2026, 11, 20), "周明"],
        ];
        var reading = ReadSheets.From(new MemoryStream(HandMade.Book(HandMade.Rows(rows))), Kept, Written.Now, LoadCalendar.Shipped(), language: "zh").Reading;

        Assert.Null(reading.Organisation);
        Assert.Equal(
        [
            "D 列“整改时限”：整改时限 2026-11-01 早于发现日期 2026-11-20",
            "A 列“编号”：和第 2 行重复：编号 1",
            "H 列“责任领导”：责任领导和责任人是同一人；前者牵头负责，后者落实整改",
        ], reading.Problems.Select(problem => problem.Reason));
    }

    [Fact]
    public void Work_that_cannot_move_is_named_with_its_sheet_to_whoever_reads_Chinese()
    {
        var item = Assert.Single(Good("整改台账", ["编号", "问题", "责任人", "整改时限", "责任部门"], ["ZG-001", "甲", "周明", new DateOnly(2026, 12, 1), "第一党支部"]).Items);
        var kept = Kept with { Items = [item] };
        var reading = ReadSheets.From(new MemoryStream(HandMade.Book(HandMade.Rows(["编号", "责任部门"], ["ZG-001", "机关支部"]))), kept, Written.Now, LoadCalendar.Shipped(), language: "zh").Reading;

        Assert.Equal("整改台账: ZG-001 已属于“branch-1”，不能改到“branch-office”；请取消它，给新的一项换个编号", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_name_that_two_members_share_asks_for_the_employee_number()
    {
        var kept = Kept with { Members = [.. Kept.Members.Select(member => member.Id == "m-1008" ? member with { Name = "周明" } : member)] };

        Assert.Contains("\"周明\" is the name of 2 members, E1007 and E1008; write the employee number", Assert.Single(Read(HandMade.Book(HandMade.Rows(["问题", "责任人"], ["甲", "周明"])), kept).Reading.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_come_in_from_a_plain_list_by_their_employee_numbers()
    {
        var reading = Read(HandMade.Book(HandMade.Rows(["姓名", "工号", "支部", "职务"], ["李建国", "E1009", "一支部", "支部书记、党员"], ["周明", "E1007", "机关支部", "书记"]), name: "党员"), Kept).Reading;

        Assert.Equal([("m-e1009", "branch-1"), ("m-1007", "branch-office")], reading.Organisation!.Members.Select(member => (member.Id, member.Branch)));
        Assert.Equal(Kept.Members.First(member => member.Id == "m-1007").Accounts, reading.Organisation.Members[1].Accounts);
    }

    [Fact]
    public void The_printed_form_of_one_store_is_understood_by_another()
    {
        var reading = Read(Books.Of(Books.Demo, ExportKind.RectificationForm), Books.Demo with { Items = [] }).Reading;

        Assert.DoesNotContain(reading.Problems, problem => problem.StopsImport && !problem.Reason.Contains("closed", StringComparison.Ordinal));
    }

    private static WholeOrganisation Good(string sheet, params object?[][] rows)
    {
        var reading = Read(HandMade.Book(HandMade.Rows(rows), name: sheet), Kept).Reading;
        Assert.True(reading.Organisation is not null, string.Join('\n', reading.Problems));
        return reading.Organisation;
    }

    private static SheetReading Read(byte[] book, WholeOrganisation kept) => ReadSheets.From(new MemoryStream(book), kept, Written.Now, LoadCalendar.Shipped());
}
