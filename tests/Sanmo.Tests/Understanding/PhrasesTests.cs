using System.Text.Json;
using Sanmo.Bot.Understanding;

namespace Sanmo.Tests.Understanding;

/// <summary>Measures understanding on our own phrases as the shared scoring script does. The floors are what is reached; they only rise.</summary>
public class PhrasesTests
{
    [Theory]
    [InlineData("build.*.jsonl", 0.99, 0.99)]
    [InlineData("check.*.jsonl", 0.93, 0.91)]
    public void Phrases_are_understood_with_their_slots(string files, double intentFloor, double exactFloor)
    {
        var (lines, intents, exact) = (0, 0, 0);
        foreach (var line in Lines.OfPhrases(files))
        {
            using var gold = JsonDocument.Parse(line);
            var root = gold.RootElement;
            var read = Said.InGroup(root.GetProperty("text").GetString()!, root.TryGetProperty("now", out var now) ? now.GetString() : null);
            lines++;
            if (read.Intent != root.GetProperty("intent").GetString())
                continue;
            intents++;
            using var slots = JsonDocument.Parse(WriteSlots.AsJson(read.Slots));
            exact += CompareSlots.AllHardOnesAgree(root.GetProperty("slots"), slots.RootElement) ? 1 : 0;
        }
        Assert.True(intents >= intentFloor * lines && exact >= exactFloor * lines, $"{lines} lines: {intents} intents, {exact} exact");
    }
}
