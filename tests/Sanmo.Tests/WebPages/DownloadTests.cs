using System.Net;
using Sanmo.Bot.Spreadsheets.Workbooks;
using Sanmo.Bot.WebConsole.Downloading;
using Sanmo.Tests.Spreadsheets.Fixtures;

namespace Sanmo.Tests.WebPages;

public sealed class DownloadTests(ProductionPages production) : IClassFixture<ProductionPages>
{
    [Fact]
    public async Task A_secretary_takes_the_own_branchs_ledger_along_and_no_others()
    {
        var sheets = await BookAsync("m-1007", "rectification");
        var ledger = sheets.First(sheet => sheet.Name == "整改台账");
        var branch = ledger.Rows[0].Cells.First(cell => cell.Value.Text == "责任部门").Key;

        Assert.NotEmpty(ledger.Rows.Skip(1));
        Assert.All(ledger.Rows.Skip(1), row => Assert.Equal("第一党支部", row[branch].Text));
    }

    [Theory]
    [InlineData("meetings")]
    [InlineData("hours")]
    [InlineData("acknowledgements")]
    [InlineData("assignments")]
    [InlineData("rectification-form")]
    public async Task Every_table_opens_as_a_workbook(string kind) => Assert.NotEmpty(await BookAsync("m-1007", kind));

    [Fact]
    public async Task The_committee_office_takes_everything_and_a_secretary_may_not()
    {
        Assert.Contains("党员", (await BookAsync("m-1003", "organisation")).Select(sheet => sheet.Name));
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync("m-1007", "organisation")).StatusCode);
    }

    [Fact]
    public async Task Nobody_else_gets_a_workbook()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await production.Host.Browser().GetAsync(new Uri("console/export/rectification", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await production.Host.Browser().GetAsync(new Uri("console/export/rectification?as=E1003", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync("m-1011", "rectification")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("m-1007", "secrets")).StatusCode);
    }

    [Fact]
    public void Of_others_work_a_secretary_sees_the_own_people_only()
    {
        var secretary = Books.Demo.Members.First(member => member.Id == "m-1007");
        var excerpt = Excerpt.Of(Books.Demo, secretary);
        var own = Books.Demo.Members.Where(member => member.Branch == "branch-1").Select(member => member.Id).ToHashSet();

        Assert.All(excerpt.Answers.SelectMany(answers => answers.Acknowledgements), answer => Assert.Contains(answer.Member, own));
        Assert.All(excerpt.Notices.SelectMany(notice => notice.Recipients), member => Assert.Contains(member, own));
        Assert.All(excerpt.Activities.Where(activity => activity.Branch != "branch-1").SelectMany(activity => activity.SignUps), signUp => Assert.Contains(signUp.Member, own));
        Assert.All(excerpt.Meetings, meeting => Assert.Equal("branch-1", meeting.Branch));
        Assert.NotEmpty(excerpt.Meetings);
    }

    private async Task<IReadOnlyList<FoundSheet>> BookAsync(string member, string kind)
    {
        var answer = await GetAsync(member, kind);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        return ReadWorkbook.From(await answer.Content.ReadAsStreamAsync());
    }

    private async Task<HttpResponseMessage> GetAsync(string member, string kind) => await (await production.Host.SignedInAsync(member)).GetAsync(new Uri($"console/export/{kind}", UriKind.Relative));
}
