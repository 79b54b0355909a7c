using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Pages;

/// <summary>The office takes the ledger along, changes a line and brings it back.</summary>
internal static class BringingAWorkbook
{
    private const string Before = "党员活动室公示栏三个月未更新";
    private const string After = "党员活动室公示栏四个月未更新";

    public static async Task TellAsync(PagesStage stage, Tally facts)
    {
        Tab office = null!;
        var ledger = Path.Combine(stage.Pictures, "ledger.xlsx");
        await facts.CheckAsync("The office downloads the ledger as a workbook", async () =>
        {
            office = await stage.OpenAsync("console/spreadsheets", "E1002");
            await office.DownloadAsync(".downloads a:has-text('整改台账')", ledger);
            Claim.That(ReadSheet(ledger).Contains(Before, StringComparison.Ordinal), "The item is not in it.");
        });
        await facts.CheckAsync("A changed line is shown before anything is written", async () =>
        {
            Change(ledger, text => text.Replace(Before, After, StringComparison.Ordinal));
            await office.Find("#workbook").SetInputFilesAsync(ledger);
            await office.Find(".upload").GetByText("将新增 0 行，修改 1 行").WaitForAsync();
            Claim.Has(await office.TextAsync(".import-rows"), $"问题: {Before} → {After}");
            await office.ShootAsync("console-spreadsheets");
        });
        await facts.CheckAsync("It is written when the office says so", async () =>
        {
            await office.Find(".upload").GetByRole(AriaRole.Button, new() { Name = "确认导入", Exact = true }).ClickAsync();
            await office.Find(".upload").GetByText("已导入：新增 0 行，修改 1 行").WaitForAsync();
            var page = await stage.OpenAsync("console/rectification", "E1002");
            await page.Find($"td:has-text('{After}')").First.WaitForAsync();
            await stage.CloseAsync(page);
        });
        await facts.CheckAsync("A wrong cell is named and nothing is written", async () =>
        {
            Change(ledger, text => text.Replace("立行立改", "马上改", StringComparison.Ordinal));
            await office.Find("#workbook").SetInputFilesAsync(ledger);
            await office.Find(".upload").GetByText("没有导入任何内容").WaitForAsync();
            Claim.Has(await office.TextAsync(".import-rows"), "不认识“马上改”");
            await office.HasQuietConsoleAsync();
        });
    }

    private static string ReadSheet(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static void Change(string path, Func<string, string> change)
    {
        var text = change(ReadSheet(path));
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
        using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
