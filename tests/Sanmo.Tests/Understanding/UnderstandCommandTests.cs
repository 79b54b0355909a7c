using Microsoft.Extensions.Time.Testing;
using Sanmo.Bot.Commands;

namespace Sanmo.Tests.Understanding;

public class UnderstandCommandTests
{
    [Fact]
    public void Each_line_in_gives_one_line_out()
    {
        var (code, output, errors) = Run("{\"id\":\"a\",\"text\":\"12号整改完成了60%\"}\n{\"id\":7,\"text\":\"哈哈哈哈\"}\n", "--now", "2026-11-23T09:00+08:00");
        Assert.Equal(0, code);
        Assert.Equal("{\"id\":\"a\",\"intent\":\"rect.progress\",\"slots\":{\"percent\":60,\"item\":\"12\"},\"confidence\":0.94}\n{\"id\":7,\"intent\":\"none\",\"slots\":{},\"confidence\":0}\n", output);
        Assert.Empty(errors);
    }

    [Fact]
    public void A_bad_line_is_named_and_the_others_are_read()
    {
        var (code, output, errors) = Run("nonsense\n{\"text\":\"x\"}\n\n{\"id\":\"c\",\"text\":\"帮助\"}\n");
        Assert.Equal(0, code);
        Assert.Contains("line 1:", errors, StringComparison.Ordinal);
        Assert.Contains("line 2: an object with \"id\"", errors, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"c\",\"intent\":\"help\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_now_the_clock_that_is_handed_in_counts() =>
        Assert.Contains("\"from\":\"2026-03-02\",\"to\":\"2026-03-02\"", Run("{\"id\":1,\"text\":\"今天我有什么安排\"}\n").Output, StringComparison.Ordinal);

    [Fact]
    public void A_now_without_a_zone_is_Shanghai_time() =>
        Assert.Contains("\"from\":\"2026-11-24\"", Run("{\"id\":1,\"text\":\"明天我有什么安排\"}\n", "--now", "2026-11-23T01:00").Output, StringComparison.Ordinal);

    [Fact]
    public void Explain_adds_what_was_found() =>
        Assert.Contains("\"found\":[\"number 'item 12' = Item 12\"", Run("{\"id\":1,\"text\":\"item 12\"}\n", "--explain").Output, StringComparison.Ordinal);

    [Fact]
    public void A_wrong_option_is_refused_with_the_usage()
    {
        var (code, output, errors) = Run("", "--later");
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("--later", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(string input, params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        // The evening of 1 March in UTC is the morning of 2 March in Shanghai.
        var clock = new FakeTimeProvider(new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero));
        var code = UnderstandCommand.Run(["--environment", "Development", "understand", .. options], new StringReader(input), output, errors, clock);
        return (code, output.ToString(), errors.ToString());
    }
}
