using System.Globalization;
using Sanmo.Bot.Replies;
using Sanmo.Bot.Understanding.Orders;

namespace Sanmo.Bot.Features.Assignments;

/// <summary>What a task still needs, to be filled in or said in one line.</summary>
internal static class TaskForm
{
    public static Reply For(Ask ask, string missing, bool withPeople)
    {
        var words = AssignmentWords.In(ask.Language);
        var fields = new List<Field>
        {
            new("content", words.What, FieldKind.LongText, Required: true, ask.Slots.Content),
            new("due", words.Limit, FieldKind.Date, Required: true, ask.Slots.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
        if (withPeople)
        {
            fields.Insert(0, new("persons", words.Who, FieldKind.Text, Required: true, ask.Slots.Persons is { } names ? string.Join(',', names) : null));
            fields.Add(new("scope", words.HowMany, FieldKind.Choice, Value: ask.Slots.Scope ?? "all", Choices: [new("all", words.EachOfThem), new("anyOne", words.AnyOneOfThem)]));
        }

        return new(missing, withPeople ? words.AssignTitle : words.DeployTitle, Fields: fields,
            Buttons: [new(words.GoOn, withPeople ? AssignmentOrders.Assign : AssignmentOrders.Deploy, Kind: ButtonKind.Primary)], Footnote: withPeople ? words.SayAssign : words.SayDeploy);
    }
}
