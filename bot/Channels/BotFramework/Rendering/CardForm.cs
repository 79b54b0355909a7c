using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Rendering;

/// <summary>The form behind a button as the button itself carries it, so that it opens after any restart and on any process.</summary>
internal sealed record CardForm(string Title, IReadOnlyList<Field> Fields)
{
    private const int MostFields = 12;
    private const int MostChoices = 100;

    /// <summary>What a client sends back is what we sent, unless somebody has tried their hand at it.</summary>
    public bool IsSound =>
        Title is not null && Fields is { Count: > 0 and <= MostFields }
        && Fields.All(one => one is { Id.Length: > 0, Label: not null } && Enum.IsDefined(one.Kind) && one.Choices is not { Count: > MostChoices }
            && (one.Choices ?? []).All(choice => choice is { Label: not null, Value: not null }));
}
