using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Features;

namespace Sanmo.Tests.BotFramework;

public sealed class ReadFilesTests
{
    [Theory]
    [InlineData("""{"contentType": "image/jpeg", "contentUrl": "https://smba.example/v3/attachments/1/views/original", "name": "签到表.jpg"}""", "签到表.jpg", "image/jpeg", "https://smba.example/v3/attachments/1/views/original")]
    [InlineData("""{"contentType": "application/vnd.microsoft.teams.file.download.info", "contentUrl": "https://x.sharepoint.com/a.docx", "name": "a.docx", "content": {"downloadUrl": "https://x/once", "fileType": "docx"}}""", "a.docx", "docx", "https://x.sharepoint.com/a.docx")]
    [InlineData("""{"contentType": "image/png", "contentUrl": "data:image/png;base64,AAAA", "name": "b.png"}""", "b.png", "image/png", null)]
    [InlineData("""{"contentType": "image/png", "contentUrl": "https://smba.example/2"}""", "image/png", "image/png", "https://smba.example/2")]
    public void A_photo_or_file_is_its_name_its_kind_and_an_address_that_lasts(string json, string name, string type, string? url) =>
        Assert.Equal(new SentFile(name, type, url), Assert.Single(Read(json)));

    [Theory]
    [InlineData("""{"contentType": "text/html", "content": "<p>ZG-041 完成</p>"}""")]
    [InlineData("""{"contentType": "application/vnd.microsoft.card.adaptive", "content": {}, "name": "card"}""")]
    [InlineData("""{"contentType": "", "name": "x"}""")]
    [InlineData("""{}""")]
    [InlineData("null")]
    public void The_text_once_more_as_html_and_cards_are_no_files(string json) => Assert.Empty(Read(json));

    [Fact]
    public void Ten_are_kept_and_a_long_name_is_cut()
    {
        var many = Enumerable.Repeat(new Attachment { ContentType = "image/png", Name = new string('长', 500), ContentUrl = "https://a.example/" + new string('x', 3000) }, 30).ToList();

        var files = ReadFiles.From(new Activity { Attachments = many });

        Assert.Equal(10, files.Count);
        Assert.All(files, file => Assert.Equal((120, (string?)null), (file.Name.Length, file.Url)));
    }

    private static IReadOnlyList<SentFile> Read(string json) => ReadFiles.From(JsonSerializer.Deserialize($$"""{"type": "message", "attachments": [{{json}}]}""", WireJson.Wire.Activity)!);
}
