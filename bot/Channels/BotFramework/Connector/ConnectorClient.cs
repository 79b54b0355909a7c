using System.Runtime.CompilerServices;
using System.Text.Json;
using Sanmo.Bot.Channels.BotFramework.Wire;

namespace Sanmo.Bot.Channels.BotFramework.Connector;

/// <summary>The operations of connector REST v3. None throws for what the platform answers.</summary>
internal sealed class ConnectorClient(ConnectorCalls calls)
{
    public async Task<(ConnectorAnswer Answer, ConversationResourceResponse? Created)> CreateConversationAsync(string serviceUrl, ConversationParameters parameters, CancellationToken cancel)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, WireJson.Wire.ConversationParameters);
        // A private chat is the same however often it is created; a new thread is a message.
        var verb = parameters.Activity is null ? Verb.Create : Verb.Post;
        var (answer, text) = await calls.CallAsync(verb, serviceUrl, base_ => ConnectorUrl.Of(base_, "conversations"), body, cancel);
        return (answer, answer.Succeeded ? Read(text, WireJson.Wire.ConversationResourceResponse) : null);
    }

    /// <summary>Posts into a chat, below the message it answers where there is one.</summary>
    public async Task<ConnectorAnswer> SendAsync(string serviceUrl, string conversation, Activity activity, CancellationToken cancel)
    {
        var (answer, _) = await calls.CallAsync(
            Verb.Post,
            serviceUrl,
            base_ => activity.ReplyToId is { Length: > 0 } above
                ? ConnectorUrl.Of(base_, "conversations", conversation, "activities", above)
                : ConnectorUrl.Of(base_, "conversations", conversation, "activities"),
            Body(activity),
            cancel);
        return answer;
    }

    public async Task<ConnectorAnswer> UpdateAsync(string serviceUrl, string conversation, string messageId, Activity activity, CancellationToken cancel)
    {
        var (answer, _) = await calls.CallAsync(
            Verb.Put,
            serviceUrl,
            base_ => ConnectorUrl.Of(base_, "conversations", conversation, "activities", messageId),
            Body(activity with { Id = messageId }),
            cancel);
        return answer;
    }

    public async Task<ConnectorAnswer> DeleteAsync(string serviceUrl, string conversation, string messageId, CancellationToken cancel)
    {
        var (answer, _) = await calls.CallAsync(
            Verb.Delete, serviceUrl, base_ => ConnectorUrl.Of(base_, "conversations", conversation, "activities", messageId), null, cancel);
        return answer;
    }

    /// <summary>Who is in a chat; stops at the first page that cannot be had. The platform decides how large a page is.</summary>
    public async IAsyncEnumerable<ChannelAccount> GetMembersAsync(string serviceUrl, string conversation, [EnumeratorCancellation] CancellationToken cancel)
    {
        string? token = null;
        do
        {
            var from = token;
            var (answer, text) = await calls.CallAsync(
                Verb.Get,
                serviceUrl,
                base_ =>
                {
                    var url = ConnectorUrl.Of(base_, "conversations", conversation, "pagedmembers").With("pageSize", "200");
                    return from is null ? url : url.With("continuationToken", from);
                },
                null,
                cancel);
            var page = answer.Succeeded ? Read(text, WireJson.Wire.PagedMembersResult) : null;
            foreach (var member in (page?.Members ?? []).OfType<ChannelAccount>())
                yield return member.AadObjectId is null && member.ObjectId is not null ? member with { AadObjectId = member.ObjectId } : member;
            token = page?.ContinuationToken is { Length: > 0 } next && next != token ? next : null;
        }
        while (token is not null);
    }

    private static byte[] Body(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, WireJson.Wire.Activity);

    private static T? Read<T>(string text, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return text.Length == 0 ? null : JsonSerializer.Deserialize(text, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
