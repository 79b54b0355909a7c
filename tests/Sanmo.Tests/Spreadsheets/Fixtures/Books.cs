using Sanmo.Bot.Spreadsheets;
using Sanmo.Core.Calendars;
using Sanmo.Core.Demo;
using Sanmo.Core.Organisation;
using Sanmo.Tests.Organisation;

namespace Sanmo.Tests.Spreadsheets.Fixtures;

/// <summary>Organisations as workbooks.</summary>
internal static class Books
{
    /// <summary>Texts that a careless program would compute, cut off, or choke on.</summary>
    public static readonly string[] Hostile =
    [
        "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+86 371 6778", "-5 度", "@SUM(A1)", "'quoted'", "＝1+1", "_x0041_ stays as it is", "👩‍👩‍👧 🏳️ 𠮷", "一\n二\r\n三", "a\tb", "\u0001bell\u0007\u001F", "⟦1⟧",
        "<b>&amp;</b>", "1. 一项\n2. 两项", "[\"a\"]", "“引号”,;、", "  ", string.Concat(Enumerable.Repeat("长文𠮷", 11_000)),
    ];

    public static WholeOrganisation Demo { get; } = DemoOrganisation.At(Written.Now, LoadCalendar.Shipped());

    /// <summary>The demo with every hostile text wherever people write freely.</summary>
    public static WholeOrganisation Spoilt { get; } = Demo with
    {
        Branches = [.. Demo.Branches.Select((branch, at) => at == 0 ? branch with { Aliases = ["一支部、二支部", "=1"] } : branch)],
        Members = [.. Demo.Members.Select((member, at) => at < Hostile.Length && !string.IsNullOrWhiteSpace(Hostile[at]) && Hostile[at].Length < 100 ? member with { Name = Hostile[at].Trim() } : member)],
        Items = [.. Hostile.Select((text, at) => Demo.Items[at % Demo.Items.Count] with
        {
            Number = at + 1, Problem = string.IsNullOrWhiteSpace(text) ? "空" : text.Trim(), Remark = string.IsNullOrWhiteSpace(text) ? null : text.Trim(), Measures = [text, "普通措施", .. at % 2 == 0 ? Array.Empty<string>() : [text]], SupportUnits = at % 3 == 0 ? [text] : null,
        })],
    };

    public static byte[] Of(WholeOrganisation organisation, string kind = ExportKind.Organisation, string language = "zh")
    {
        using var stream = new MemoryStream();
        ExportWorkbook.To(stream, kind, organisation, (organisation.Branches, organisation.Members), language, Written.Now);
        return stream.ToArray();
    }
}
