namespace Sanmo.Bot.Spreadsheets.Tables;

/// <summary>Takes several names out of one cell.</summary>
internal static class SplitNames
{
    public static readonly char[] Signs = ['、', ',', '，', ';', '；', '\n', '\r'];

    public static string[] Of(string text) => text.Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
