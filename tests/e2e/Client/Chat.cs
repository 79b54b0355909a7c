namespace Sanmo.E2E.Client;

/// <summary>The chats of the client, as its list calls them and as the bot sees them.</summary>
internal sealed record Chat(string Label, string Conversation)
{
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string BotId = "28:sanmo";
    public const string BotName = "Sanmo Bot";
    private const string Team = "中州水务工程设计研究院";
    private const string TeamConversation = "19:team-1@thread.tacv2";

    /// <summary>The demo organisation binds this conversation to the first branch.</summary>
    public static readonly Chat Group = new("第一党支部", "19:group-1@thread.v2");

    public static readonly Chat Channel = new($"{Team} - General", TeamConversation);

    public static Chat Personal(Person person) => new("Personal Chat", $"a:{person.Account}");

    /// <summary>The client's configuration file for one person; it wants exactly five others.</summary>
    public static string Configuration(Person user)
    {
        var others = new[] { Person.Zoe, Person.Secretary, Person.Wang, Person.Zhao, Person.Wu, Person.Li }.Where(other => other != user).Take(5);
        return $$"""
            version: "0.1.1"
            tenantId: {{Tenant}}
            bot: {id: "{{BotId}}", name: {{BotName}}}
            currentUser: {{Of(user)}}
            users:
            {{string.Join('\n', others.Select(other => $"  - {Of(other)}"))}}
            personalChat: {id: "{{Personal(user).Conversation}}"}
            groupChat: {id: "{{Group.Conversation}}", name: {{Group.Label}}}
            team: {id: "{{TeamConversation}}", name: {{Team}}, aadGroupId: 44444444-4444-4444-4444-444444444444, channels: [{id: "19:chan-1@thread.tacv2", name: 支部工作}]}

            """;
    }

    private static string Of(Person person) =>
        $$"""{id: "{{person.Account}}", name: {{person.Name}}, userPrincipleName: someone@example.com, aadObjectId: "{{person.DirectoryId}}", givenName: {{person.Name}}, surname: X, email: someone@example.com}""";
}
