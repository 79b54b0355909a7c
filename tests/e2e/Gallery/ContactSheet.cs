using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace Sanmo.E2E.Gallery;

/// <summary>Many cards on few pictures, to be looked at.</summary>
internal static class ContactSheet
{
    private const int OnOne = 12;

    public static async Task DrawAsync(IBrowser browser, IReadOnlyList<Exhibit> exhibits, string folder, string name)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1800, Height = 1000 } });
        foreach (var (at, some) in exhibits.Where(exhibit => exhibit.Picture is not null).Chunk(OnOne).Index())
        {
            var html = new StringBuilder("<style>body{margin:12px;background:#ddd;font:13px sans-serif;columns:3;column-gap:12px}figure{margin:0 0 12px;break-inside:avoid}figcaption{color:#333;padding:2px}img{max-width:100%;display:block}</style>");
            foreach (var one in some)
                html.Append(CultureInfo.InvariantCulture, $"<figure><figcaption>{WebUtility.HtmlEncode($"{one.Reader}: {one.Asked}")}</figcaption><img src='data:image/png;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(one.Picture!))}'></figure>");
            await page.SetContentAsync(html.ToString());
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{at:00}.jpg")), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 70 });
        }

        await page.CloseAsync();
    }
}
