using Microsoft.AspNetCore.Components;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.WebPages.Showing;

/// <summary>A reply as a card on a page. Every text is put in as text: nothing somebody wrote becomes markup.</summary>
public sealed partial class CardView
{
    private readonly string _prefix = $"f{Guid.CreateVersion7():N}"[..13];
    private readonly Dictionary<string, string> _values = [];
    private string? _missing;
    private bool _busy;

    [Parameter, EditorRequired]
    public Card Card { get; set; } = null!;

    private string Value(Field field) => _values.GetValueOrDefault(field.Id) ?? field.Value ?? "";

    private void Set(Field field, ChangeEventArgs change) => _values[field.Id] = change.Value?.ToString() ?? "";

    private async Task PressAsync(Button button)
    {
        var fields = Card.Reply.Fields ?? [];
        var missing = button.Kind == ButtonKind.Destructive || button.Action == "cancel" ? null : fields.FirstOrDefault(field => field.Required && string.IsNullOrWhiteSpace(Value(field)));
        _missing = missing is null ? null : PageWords.In(Card.Language).FillIn(missing.Label);
        if (_busy || missing is not null || Card.Press is not { } press)
            return;
        _busy = true;
        try
        {
            var values = fields.ToDictionary(field => field.Id, Value);
            foreach (var (field, value) in button.Values ?? new Dictionary<string, string>())
                values[field] = value;
            await press(button, values);
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
