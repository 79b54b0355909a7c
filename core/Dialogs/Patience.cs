namespace Sanmo.Core.Dialogs;

/// <summary>How long a question waits for its answer, by the product's clock; a hurried demo needs more of it.</summary>
internal sealed record Patience(TimeSpan ForAnswer)
{
    public static Patience Usual { get; } = new(TimeSpan.FromMinutes(10));
}
