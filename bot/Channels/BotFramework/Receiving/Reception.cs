using Microsoft.Extensions.Options;
using Sanmo.Bot.Channels.BotFramework.Reading;
using Sanmo.Bot.Channels.BotFramework.References;
using Sanmo.Bot.Channels.BotFramework.Rendering;
using Sanmo.Bot.Channels.BotFramework.Settings;
using Sanmo.Bot.Channels.BotFramework.Speaking;
using Sanmo.Bot.Channels.BotFramework.Wire;
using Sanmo.Bot.Conversation;
using Sanmo.Bot.Replies;

namespace Sanmo.Bot.Channels.BotFramework.Receiving;

/// <summary>What an authenticated activity sets going, and what its sender is answered.</summary>
internal sealed class Reception(
    Turns turns,
    TurnOrder order,
    Invokes invokes,
    Membership membership,
    ConversationReferences references,
    DialogCards dialogCards,
    Speak speak,
    IOptions<BotFrameworkOptions> options,
    TimeProvider time,
    RealTime real,
    ILogger<Reception> log)
{
    /// <summary>Never throws; the turn goes on when the sender hangs up, because it will ask again and expect the same answer.</summary>
    /// <param name="trace">Names this request in the log.</param>
    public Task<InvokeResponse> ReceiveAsync(Activity activity, string trace) => activity.Type switch
    {
        ActivityTypes.Message => MessageAsync(activity, trace),
        ActivityTypes.Invoke when ReadForm.From(activity) is { } form && ReadPress.From(activity) is { } press => OpenAsync(activity, form, press, trace),
        ActivityTypes.Invoke => InvokeAsync(activity, trace),
        ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate => MembershipAsync(activity, trace),
        _ => IgnoreAsync(activity, trace),
    };

    private async Task<InvokeResponse> MessageAsync(Activity activity, string trace)
    {
        var spoken = await RunAsync(activity, trace, turns.Run, (incoming, inBody) => new Heard(activity, incoming, inBody));
        return spoken is null ? Accepted(activity) : Answered(activity, spoken.InBody);
    }

    /// <summary>Opening a form asks nothing of anybody yet: it is all in the button.</summary>
    private async Task<InvokeResponse> OpenAsync(Activity activity, CardForm form, Press press, string trace)
    {
        await QuietlyAsync(trace, async () =>
        {
            await dialogCards.NoteAsync(activity);
            return await references.CaptureAsync(activity);
        });
        return InvokeBodies.Form(form, press);
    }

    private async Task<InvokeResponse> InvokeAsync(Activity activity, string trace)
    {
        if (activity.Name == InvokeNames.TaskSubmit)
            await QuietlyAsync(trace, async () => (activity = await dialogCards.WithCardAsync(activity)).ReplyToId);
        return await invokes.AnswerAsync(activity, trace, RunAsync);
    }

    private async Task<InvokeResponse> MembershipAsync(Activity activity, string trace)
    {
        if (!await QuietlyAsync(trace, () => membership.NoteAsync(activity)))
            return Accepted(activity);
        var spoken = await RunAsync(Membership.WithNewcomer(activity), trace, turns.Welcome, (incoming, inBody) => new Heard(activity, incoming, inBody, Below: false), capture: false);
        return spoken is null ? Accepted(activity) : Answered(activity, spoken.InBody);
    }

    private async Task<InvokeResponse> IgnoreAsync(Activity activity, string trace)
    {
        await QuietlyAsync(trace, () => references.CaptureAsync(activity));
        return Accepted(activity);
    }

    /// <summary>One turn in its place in the conversation, within its budget, and what it said.</summary>
    /// <returns>Null when nobody can be answered.</returns>
    private async Task<Spoken?> RunAsync(Activity activity, string trace, RunTurn turn, Func<Incoming, bool, Heard> hear, bool capture = true)
    {
        if (capture)
            await QuietlyAsync(trace, () => references.CaptureAsync(activity));
        if (ReadIncoming.From(activity, trace, time.GetUtcNow()) is not { } incoming)
            return null;
        return await order.RunAsync((incoming.Channel, incoming.Conversation), async () =>
        {
            var heard = hear(incoming, activity.DeliveryMode == DeliveryModes.ExpectReplies);
            var said = await SaidAsync(turn, incoming, trace);
            try
            {
                return await speak.SayAsync(heard, said, CancellationToken.None);
            }
            catch (Exception error)
            {
                log.LogError(error, "What a turn said could not be passed on ({Trace})", trace);
                return new Spoken();
            }
        });
    }

    private Task<Spoken?> RunAsync(Activity activity, string trace, Func<Incoming, bool, Heard> hear) => RunAsync(activity, trace, turns.Run, hear);

    private async Task<IReadOnlyList<Said>> SaidAsync(RunTurn turn, Incoming incoming, string trace)
    {
        using var budget = new CancellationTokenSource(options.Value.TurnBudget, real.Clock);
        try
        {
            return await turn(incoming, budget.Token);
        }
        catch (Exception error)
        {
            log.LogError(error, "A turn failed ({Trace})", trace);
            var to = incoming.Press is null ? Whereto.Here : Whereto.ToPresser;
            return incoming.Mentioned ? [new Said(Reply.Of(ChannelWords.For(incoming.Locale).Failed(trace)), to)] : [];
        }
    }

    /// <summary>Without the state a reference cannot be kept; the turn still has to say so to the person.</summary>
    private async Task<bool> QuietlyAsync<T>(string trace, Func<Task<T>> remember)
    {
        try
        {
            return await remember() is true;
        }
        catch (Exception error)
        {
            log.LogError(error, "The chat could not be remembered ({Trace})", trace);
            return false;
        }
    }

    private static InvokeResponse Accepted(Activity activity) => Answered(activity, []);

    private static InvokeResponse Answered(Activity activity, IReadOnlyList<Activity> replies) =>
        activity.DeliveryMode == DeliveryModes.ExpectReplies ? new InvokeResponse(200, InvokeBodies.Expected(replies, null)) : new InvokeResponse(202);
}
