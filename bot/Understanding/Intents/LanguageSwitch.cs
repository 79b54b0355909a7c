using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

internal static class LanguageSwitch
{
    public static IntentTable Table { get; } = new(
        Intent.LanguageSwitch,
        "Answer in the other language.",
        [
            new(0.95, "Chinese|English Switch|Language|Speak !AskHow !AMeeting !Errand !Item !Notice !AnActivity"),
            new(0.93, "^Chinese|English Brief !Me !AskHow !Errand !AMeeting"),
            new(0.93, "Chinese|English Bare|Polite !AskHow !Errand !AMeeting"),
            new(0.82, "Chinese|English Want|Show Brief !AskHow !Errand !AMeeting !Notice"),
            new(0.7, "Language Switch !AskHow"),
        ],
        Fill)
    {
        Examples = ["切换成英文", "以后用中文跟我说", "switch to English", "please reply in Chinese"],
    };

    // Of "I don't read Chinese, use English" the language wanted is the one said last.
    private static Slots Fill(Reading reading)
    {
        string? language = null;
        foreach (var token in reading.Tokens)
        {
            var concepts = reading.ConceptsOf(token);
            language = concepts.Has(Concept.Chinese) ? "zh" : concepts.Has(Concept.English) ? "en" : language;
        }
        return new() { Language = language };
    }
}
