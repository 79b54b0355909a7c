using System.Text.RegularExpressions;
using Sanmo.Bot.Understanding.Parts;

namespace Sanmo.Bot.Understanding.Orders;

/// <summary>"ZG-041 责任领导：何敏", "ZG-041 增加步骤：补齐登记，12月5日前".</summary>
internal static partial class ReadParts
{
    /// <summary>Null unless a value stands behind the name of the column: "责任领导是谁" is a question.</summary>
    public static Slots? Column(OrderLine line) =>
        line.Reading.Item() is { } item && Named().Match(line.Reading.Text) is { Success: true } named
            ? new() { Item = item, Field = NameOf(named.Groups[1].Value.ToLowerInvariant()), Note = named.Groups[2].Value.Trim() } : null;

    public static Slots? Step(OrderLine line)
    {
        if (line.Reading.Item() is not { } item || line.Rest is not { } rest)
            return null;
        var parts = Marks().Split(rest).Select(part => part.Trim()).Where(part => part.Length > 0 && !StepWords.IsOnlyLimit(part) && !Doer().IsMatch(part));
        return new() { Item = item, Title = string.Join('，', parts) is { Length: > 0 } title ? title : null, Due = When.In(line.Reading).To, Persons = line.Reading.PersonNames() };
    }

    private static string NameOf(string said) => said switch
    {
        "责任领导" or "responsible leader" => "Leader",
        "责任人" or "person responsible" or "responsible person" or "owner" => "Owner",
        "支撑目标" or "supports target" => "Target",
        "问题类别" or "类别" or "category" => "Category",
        "整改目标" or "目标" or "goal" => "Goal",
        "整改措施" or "措施" or "measure" => "Measure",
        "配合单位" or "support units" or "support unit" => "Support",
        _ => "Remark",
    };

    [GeneratedRegex(@"(责任领导|责任人|支撑目标|supports target|问题类别|类别|整改目标|目标|整改措施|措施|配合单位|备注|responsible leader|person responsible|responsible person|owner|category|goal|measure|support units?|remark)\s*(?:[:：]|改为|改成|is now)\s*(?:MB-)?(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"[，,；;。]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:责任人|由.{1,8}负责|by\s+[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Doer();
}
