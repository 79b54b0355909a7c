using Microsoft.AspNetCore.Components;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.WebPages.Showing;

/// <summary>A reply as a card on a page. Every text is put in as text: nothing somebody wrote becomes markup.</summary>
public sealed partial class CardView
{
    private readonly string _prefix = $"f{Guid.CreateVersion7():N}";
    private readonly Dictionary<string, string> _values = [];
    private string? _missing;
    private bool _busy;
    private Button? _open;

    [Parameter, EditorRequired]
    public Card Card { get; set; } = null!;

    private string Value(Field field) => _values.GetValueOrDefault(field.Id) ?? field.Value ?? "";

    private void Set(Field field, ChangeEventArgs change) => _values[field.Id] = change.Value?.ToString() ?? "";

    private Task PressAsync(Button button)
    {
        _missing = null;
        if (button.Form is { Count: > 0 })
        {
            _open = _open == button ? null : button;
            return Task.CompletedTask;
        }

        // Who says no need not fill in anything.
        return SubmitAsync(button, Card.Reply.Fields ?? [], needsAll: button.Kind != ButtonKind.Destructive && button.Action != "cancel");
    }

    private async Task SubmitAsync(Button button, IReadOnlyList<Field> fields, bool needsAll = true)
    {
        var missing = needsAll ? fields.FirstOrDefault(field => field.Required && string.IsNullOrWhiteSpace(Value(field))) : null;
        _missing = missing is null ? null : PageWords.In(Card.Language).FillIn(missing.Label);
        if (_busy || missing is not null || Card.Press is not { } press)
            return;
        var values = (Card.Reply.Fields ?? []).Concat(fields).DistinctBy(field => field.Id).ToDictionary(field => field.Id, Value);
        foreach (var (field, value) in button.Values ?? new Dictionary<string, string>())
            values[field] = value;
        _busy = true;
        try
        {
            await press(button, values);
            _open = null;
        }
        finally
        {
            _busy = false;
        }
    }

    private static string ClassOf(Button button) => button.Kind switch
    {
        ButtonKind.Primary => "primary",
        ButtonKind.Destructive => "destructive",
        _ => "",
    };

    private static string TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.Number => "number",
        FieldKind.Date => "date",
        FieldKind.Time => "time",
        _ => "text",
    };
}
