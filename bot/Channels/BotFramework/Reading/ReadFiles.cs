using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Features;

namespace Sanmo.Bot.Channels.BotFramework.Reading;

/// <summary>
/// The photos and files of a message, by name and address. Teams sends every text once more as an attachment of HTML, and files as a description
/// to download by (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4).
/// </summary>
internal static class ReadFiles
{
    private const int AtMost = 10;
    private const int LongestName = 120;
    private const int LongestUrl = 2048;

    public static IReadOnlyList<SentFile> From(Activity activity) =>
        [.. (activity.Attachments ?? []).OfType<Attachment>().Where(IsFile).Take(AtMost).Select(Read)];

    private static bool IsFile(Attachment attachment) =>
        attachment.ContentType is { Length: > 0 } type && type is not ("text/html" or "message/rfc822")
        && (type == ContentTypes.FileDownload || !type.StartsWith("application/vnd.microsoft.", StringComparison.OrdinalIgnoreCase)) && (attachment.ContentUrl is not null || attachment.Name is not null);

    private static SentFile Read(Attachment attachment)
    {
        var type = attachment.ContentType == ContentTypes.FileDownload ? attachment.Content.FindText("fileType") ?? "file" : attachment.ContentType!;
        var name = attachment.Name is { Length: > 0 } given ? given : type;
        return new(name.Length > LongestName ? name[..LongestName] : name, type, Lasting(attachment.ContentUrl));
    }

    // A page may send the picture itself in place of an address: that is no reference, and far too long to keep.
    private static string? Lasting(string? url) =>
        url is { Length: > 0 and <= LongestUrl } && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? url : null;
}
