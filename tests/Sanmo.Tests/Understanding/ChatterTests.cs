using Sanmo.Bot.Understanding;

namespace Sanmo.Tests.Understanding;

public class ChatterTests
{
    [Theory]
    [InlineData("chatter.zh.txt")]
    [InlineData("chatter.en.txt")]
    public void Chatter_in_a_group_is_left_alone(string file)
    {
        var lines = Lines.In(file);
        Assert.True(lines.Count >= 60, $"{file} has only {lines.Count} lines.");
        var answered = lines.Where(line => Said.InGroup(line).Intent != Intent.None).ToList();
        Assert.True(answered.Count == 0, string.Join('\n', answered));
    }

    [Theory]
    [InlineData("asked.zh.txt")]
    [InlineData("asked.en.txt")]
    public void What_is_asked_in_other_words_is_understood(string file)
    {
        var asked = Lines.In(file).Select(line => line.Split(" | ", 2)).ToList();
        var missed = asked.Where(pair => Said.InGroup(pair[1]).Intent != pair[0]).Select(pair => $"{pair[1]} is not {pair[0]} but {Said.InGroup(pair[1]).Intent}").ToList();
        Assert.True(missed.Count * 100 <= asked.Count, string.Join('\n', missed));
    }
}
