using System.Globalization;
using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>Orders about annual targets.</summary>
internal static partial class TargetOrders
{
    public const string Register = "target.register";
    public const string Report = "target.report";
    public const string List = "target.list";

    public static Order[] All { get; } =
    [
        new(Register, "Set an annual target with a figure to reach.", ["登记年度目标", "新增年度目标", "设定年度目标", "register annual target", "register an annual target", "new annual target"], ReadTarget)
        {
            Examples = ["登记年度目标：完成设计产值，目标值1200万元，责任人周明", "register annual target: design output, goal 1200 k, responsible Zhou Ming"],
        },
        new(Report, "How far an annual target is.", ["年度目标进展", "目标进展", "report target", "target progress"], ReadReport)
        {
            Examples = ["目标进展 1：完成800", "report target 1: 800"],
        },
        new(List, "The annual targets with their traffic lights.", ["年度目标", "annual targets"], line => line.Rest is null || line.Reading.BranchIds() is not null ? new() { Branch = line.Reading.BranchIds() } : null)
        {
            Examples = ["年度目标", "annual targets"],
        },
    ];

    // The figure goes into Title's neighbour: the goal as text, with its unit behind it.
    private static Slots ReadTarget(OrderLine line)
    {
        if (line.Rest is not { } rest)
            return new();
        var goal = Goal().Match(rest);
        var title = Marks().Split(rest).Select(part => part.Trim()).Where(part => part.Length > 0 && !Goal().IsMatch(part) && !About().IsMatch(part));
        return new()
        {
            Title = string.Join('，', title) is { Length: > 0 } text ? text : null,
            Content = goal.Success ? $"{goal.Groups[1].Value} {goal.Groups[2].Value}".Trim() : null,
            Persons = line.Reading.PersonNames(),
            Branch = line.Reading.BranchIds(),
        };
    }

    private static Slots? ReadReport(OrderLine line) =>
        Figure().Match(line.Reading.Text) is { Success: true } said
            ? new() { Code = int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), Content = said.Groups[2].Value, Note = said.Groups[3].Value.Trim(' ', '，', ',', '；', ';') is { Length: > 0 } note ? note : null } : null;

    [GeneratedRegex(@"(?:目标值|目标|goal|target)\s*(?:是|为|of)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*([^\d，,；;。\s]{0,12})", RegexOptions.IgnoreCase)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^(?:责任人|负责人|由.{1,8}负责|responsible|owner)", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"[，,；;。]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:目标进展|report target|target progress)\s*(?:MB-)?0*(\d{1,5})\s*[:：,，]?\s*(?:完成|已完成|done|at)?\s*(\d{1,12}(?:\.\d{1,4})?)(.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
