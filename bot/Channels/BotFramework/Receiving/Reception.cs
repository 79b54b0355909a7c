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
    ConversationLease lease,
    InvokeAnswers answers,
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
        var spoken = await InTurnAsync(activity, trace, async incoming =>
        {
            if (incoming.Press is null)
                return await SpeakAsync(turns.Run, new Heard(activity, incoming, IsInBody(activity)), trace);
            // A card that is submitted is answered with a message: a copy of the press has its answer standing there already.
            if (await FindAnswerAsync(incoming, trace) is not null)
                return new Spoken();
            var spoken = await SpeakAsync(turns.Run, new Heard(activity, incoming, IsInBody(activity)), trace);
            await KeepAnswerAsync(incoming, spoken, new InvokeResponse(202), trace);
            return spoken;
        });
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
        if (Invokes.Refusal(activity) is { } refusal)
            return refusal;
        if (activity.Name == InvokeNames.TaskSubmit)
            await QuietlyAsync(trace, async () => (activity = await dialogCards.WithCardAsync(activity)).ReplyToId);
        var looks = Invokes.OnlyLooks(activity);
        return await InTurnAsync(activity, trace, async incoming =>
        {
            if (!looks && await FindAnswerAsync(incoming, trace) is { } before)
                return before;
            // What was answered is what makes a copy known. A turn that died before it answered must not be mistaken for one that did.
            var once = incoming with { Id = $"{incoming.Id}|{trace}" };
            var spoken = await SpeakAsync(turns.Run, new Heard(activity, once, IsInBody(activity), AnswersInvoke: activity.Name is not null, OnlyLooks: looks), trace);
            var answer = Invokes.Answer(activity, spoken);
            if (!looks)
                await KeepAnswerAsync(incoming, spoken, answer, trace);
            return answer;
        }) ?? new InvokeResponse(400);
    }

    private async Task<InvokeResponse?> FindAnswerAsync(Incoming incoming, string trace)
    {
        InvokeResponse? found = null;
        await QuietlyAsync(trace, async () => found = await answers.FindAsync(incoming));
        return found;
    }

    /// <summary>An apology is not kept: it asks to try again.</summary>
    private async Task KeepAnswerAsync(Incoming incoming, Spoken spoken, InvokeResponse answer, string trace)
    {
        if (!spoken.Failed)
            await QuietlyAsync(trace, async () =>
            {
                await answers.KeepAsync(incoming, answer);
                return true;
            });
    }

    private async Task<InvokeResponse> MembershipAsync(Activity activity, string trace)
    {
        if (!await QuietlyAsync(trace, () => membership.NoteAsync(activity)))
            return Accepted(activity);
        var spoken = await InTurnAsync(Membership.WithNewcomer(activity), trace, incoming => SpeakAsync(turns.Welcome, new Heard(activity, incoming, IsInBody(activity), Below: false), trace), capture: false);
        return spoken is null ? Accepted(activity) : Answered(activity, spoken.InBody);
    }

    private async Task<InvokeResponse> IgnoreAsync(Activity activity, string trace)
    {
        await QuietlyAsync(trace, () => references.CaptureAsync(activity));
        return Accepted(activity);
    }

    /// <summary>In its place in the conversation.</summary>
    /// <returns>Null when nobody can be answered.</returns>
    private async Task<T?> InTurnAsync<T>(Activity activity, string trace, Func<Incoming, Task<T>> answer, bool capture = true)
        where T : class
    {
        // Remembered on the way: it is asked together with the lease, and known before the turn begins.
        var captured = capture ? QuietlyAsync(trace, () => references.CaptureAsync(activity)) : Task.CompletedTask;
        if (ReadIncoming.From(activity, trace, time.GetUtcNow()) is not { } incoming)
        {
            await captured;
            return null;
        }

        return await order.RunAsync((incoming.Channel, incoming.Conversation), () => lease.HoldAsync(incoming.Channel, incoming.Conversation, async () =>
        {
            await captured;
            return await answer(incoming);
        }));
    }

    /// <summary>One turn within its budget, and what it said on its way.</summary>
    private async Task<Spoken> SpeakAsync(RunTurn turn, Heard heard, string trace)
    {
        var said = await SaidAsync(turn, heard.Incoming, trace);
        try
        {
            var spoken = await speak.SayAsync(heard, said, CancellationToken.None);
            spoken.Failed = said.Any(one => one.Failed);
            return spoken;
        }
        catch (Exception error)
        {
            log.LogError(error, "What a turn said could not be passed on ({Trace})", trace);
            return new Spoken { Failed = true };
        }
    }

    private static bool IsInBody(Activity activity) => activity.DeliveryMode == DeliveryModes.ExpectReplies;

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
            return incoming.Mentioned ? [new Said(Reply.Of(ChannelWords.For(incoming.Locale).Failed(trace)), to, Failed: true)] : [];
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
        activity.DeliveryMode == DeliveryModes.ExpectReplies ? new InvokeResponse(200, Replies: new() { Activities = replies }) : new InvokeResponse(202);
}
