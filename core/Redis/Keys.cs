using StackExchange.Redis;

namespace Sanmo.Core.Redis;

/// <summary>Every key there is. The braces make all keys of one scope one slot of a Redis Cluster; docs/redis.md lists them.</summary>
internal static class Keys
{
    /// <summary>Hash: id → document with its version; one of 32 KiB or more is gzip, as is a long line of the audit trail.</summary>
    public static RedisKey Documents(Scope scope, string kind) => $"sanmo:{{{scope}}}:{kind}";

    /// <summary>Hash: <c>kind/id</c> → version, what a save is conditional on.</summary>
    public static RedisKey Versions(Scope scope) => $"sanmo:{{{scope}}}:versions";

    /// <summary>Hash: kind → last number given; in the organisation's scope only, numbers are unique over all branches.</summary>
    public static readonly RedisKey Numbers = "sanmo:{org}:numbers";

    /// <summary>Counter: grows with every change of members or branches.</summary>
    public static readonly RedisKey RosterVersion = "sanmo:{org}:roster-version";

    /// <summary>Hash: <c>channel|account</c>, or <c>directory|object id</c> → member id; guards against one account for two people.</summary>
    public static readonly RedisKey Accounts = "sanmo:{org}:accounts";

    /// <summary>Hash: <c>channel|chat</c> → branch id; guards against one chat for two branches.</summary>
    public static readonly RedisKey Groups = "sanmo:{org}:groups";

    /// <summary>Hash: chat → how to reach it.</summary>
    public static readonly RedisKey References = "sanmo:{org}:references";

    /// <summary>Hash: piece of work → agenda entry, one hash for each member.</summary>
    public static RedisKey Agenda(Scope scope, string member) => $"sanmo:{{{scope}}}:agenda:{member}";

    /// <summary>Hash: reminder id → reminder.</summary>
    public static RedisKey Reminders(Scope scope) => $"sanmo:{{{scope}}}:reminders";

    /// <summary>Sorted set: reminder id by the instant it is due, in Unix milliseconds.</summary>
    public static RedisKey RemindersDue(Scope scope) => $"sanmo:{{{scope}}}:reminders-due";

    /// <summary>Sorted set: reminder id by the end of its lease, in Unix milliseconds.</summary>
    public static RedisKey RemindersLeased(Scope scope) => $"sanmo:{{{scope}}}:reminders-leased";

    /// <summary>Sorted set: open claims none of whose reminders anybody has touched since, by the end of their lease.</summary>
    public static RedisKey RemindersClaims(Scope scope) => $"sanmo:{{{scope}}}:reminders-claims";

    /// <summary>Hash: delivery id → delivery.</summary>
    public static RedisKey Deliveries(Scope scope) => $"sanmo:{{{scope}}}:deliveries";

    /// <summary>Sorted set: delivery id by the instant it may be sent; one set for each lane.</summary>
    public static RedisKey DeliveriesDue(Scope scope, string lane) => $"sanmo:{{{scope}}}:deliveries-due:{lane}";

    /// <summary>Sorted set: delivery id by the end of its lease.</summary>
    public static RedisKey DeliveriesLeased(Scope scope) => $"sanmo:{{{scope}}}:deliveries-leased";

    /// <summary>Hash: delivery id → the claim that may write its result, as long as one is open.</summary>
    public static RedisKey DeliveriesFence(Scope scope) => $"sanmo:{{{scope}}}:deliveries-fence";

    /// <summary>Sorted set: open claims none of whose deliveries has been taken from it, by the end of their lease.</summary>
    public static RedisKey DeliveriesClaims(Scope scope) => $"sanmo:{{{scope}}}:deliveries-claims";

    /// <summary>Sorted set: ids of the deliveries that ended so, by when; one set for each end.</summary>
    public static RedisKey DeliveriesEnded(Scope scope, string state) => $"sanmo:{{{scope}}}:deliveries-{state}";

    /// <summary>Hash with expiry: recipient and message id → what the message shows; the messages that are the card of one piece of work.</summary>
    public static RedisKey Cards(Scope scope, string work) => $"sanmo:{{{scope}}}:cards:{work}";

    /// <summary>Sorted set: piece of work by the instant at which its cards are to be looked at, or by the end of the lease of who looks.</summary>
    public static RedisKey CardsTouched(Scope scope) => $"sanmo:{{{scope}}}:cards-touched";

    /// <summary>List: when something was last said on a platform, in Unix milliseconds, the last one first; with expiry.</summary>
    public static RedisKey Pace(string channel) => $"sanmo:{{org}}:pace:{channel}";

    /// <summary>List: when something was last said in one chat, in Unix milliseconds, the last one first; with expiry.</summary>
    public static RedisKey PaceOfChat(string channel, string conversation) => $"sanmo:{{org}}:pace:{channel}|{conversation}";

    /// <summary>Hash with expiry: chat → the instant before which a platform wants to hear nothing for it, in Unix milliseconds.</summary>
    public static RedisKey PaceHold(string channel) => $"sanmo:{{org}}:pace-hold:{channel}";

    /// <summary>Hash with expiry: recipient → how often the bot spoke by itself on a day.</summary>
    public static RedisKey Spoken(string day) => $"sanmo:{{org}}:spoken:{day}";

    /// <summary>String: when somebody last looked for what is due, in Unix milliseconds.</summary>
    public static readonly RedisKey LastLook = "sanmo:{org}:last-look";

    /// <summary>Hash: scope, or <c>*</c> for all → who has told the bot to be silent there.</summary>
    public static readonly RedisKey Paused = "sanmo:{org}:paused";

    /// <summary>Hash: member id → how often and when last somebody was urged about a piece of work.</summary>
    public static RedisKey Nudges(Scope scope, string work) => $"sanmo:{{{scope}}}:nudges:{work}";

    /// <summary>Hash: member id → acknowledgement of one notice.</summary>
    public static RedisKey Acknowledgements(Scope scope, string notice) => $"sanmo:{{{scope}}}:acknowledgements:{notice}";

    /// <summary>List: one audit line for each save, oldest first.</summary>
    public static RedisKey Audit(Scope scope) => $"sanmo:{{{scope}}}:audit";

    /// <summary>String with expiry: a message that was handled.</summary>
    public static RedisKey Seen(string channel, string conversation, string message) => $"sanmo:{{chat:{channel}|{conversation}}}:seen:{message}";

    /// <summary>String with expiry: the card somebody has opened a form from.</summary>
    public static RedisKey DialogCard(string channel, string conversation, string sender, string form) => $"sanmo:{{chat:{channel}|{conversation}}}:dialog-card:{sender}|{form}";

    /// <summary>List with expiry: who sees a view of their own on a card, the last one who pressed there first.</summary>
    public static RedisKey CardViewers(string channel, string conversation, string card) => $"sanmo:{{chat:{channel}|{conversation}}}:card-viewers:{card}";

    /// <summary>String with expiry: what a press was answered, by the platform's id of it, for its copies.</summary>
    public static RedisKey InvokeAnswer(string channel, string conversation, string id) => $"sanmo:{{chat:{channel}|{conversation}}}:answer:{id}";

    /// <summary>String with expiry: what somebody pressed last on a card, and what that was answered.</summary>
    public static RedisKey LastPress(string channel, string conversation, string sender, string card) => $"sanmo:{{chat:{channel}|{conversation}}}:last-press:{sender}|{card}";

    /// <summary>String with expiry: the turn that a conversation is in.</summary>
    public static RedisKey TurnLease(string channel, string conversation) => $"sanmo:{{chat:{channel}|{conversation}}}:turn";

    /// <summary>String with expiry: the question somebody still has to answer in a chat.</summary>
    public static RedisKey Question(string channel, string conversation, string sender) => $"sanmo:{{chat:{channel}|{conversation}}}:question:{sender}";

    /// <summary>Hash: member id → the platform they last spoke on.</summary>
    public static readonly RedisKey LastUsed = "sanmo:{org}:last-used";

    /// <summary>String with expiry: who is signed in to the pages, by the hash of the cookie.</summary>
    public static RedisKey WebSession(string hash) => $"sanmo:{{org}}:web-session:{hash}";

    /// <summary>String with expiry: whom a link signs in, by the hash of what it carries.</summary>
    public static RedisKey SignIn(string hash) => $"sanmo:{{org}}:sign-in:{hash}";

    /// <summary>List: the keys that protect forms and cookies of the pages, as XML.</summary>
    public static readonly RedisKey PageKeys = "sanmo:{org}:page-keys";

    /// <summary>Hash: hash of what a calendar feed's address carries → member id.</summary>
    public static readonly RedisKey CalendarFeeds = "sanmo:{org}:calendar-feeds";

    /// <summary>Hash: member id → hash of what the address of their calendar feed carries.</summary>
    public static readonly RedisKey CalendarFeedOf = "sanmo:{org}:calendar-feed-of";

    /// <summary>Hash: agenda entry → what one member's calendar feed has shown of it last.</summary>
    public static RedisKey CalendarShown(string member) => $"sanmo:{{org}}:calendar-shown:{member}";

    /// <summary>String: the archive that is being restored, as long as that has not finished; nobody serves such a store.</summary>
    public static readonly RedisKey RestoreUnderWay = "sanmo:{org}:restore-under-way";

    /// <summary>Hash: number → message of one room of the bot's own pages; the last few hundred.</summary>
    public static RedisKey RoomMessages(string channel, string conversation) => $"sanmo:{{chat:{channel}|{conversation}}}:messages";

    /// <summary>Counter: the last message's number in one room; also says whether anybody was ever there.</summary>
    public static RedisKey RoomLast(string channel, string conversation) => $"sanmo:{{chat:{channel}|{conversation}}}:last";

    /// <summary>Hash: account → the number of the last message read in one room.</summary>
    public static RedisKey RoomRead(string channel, string conversation) => $"sanmo:{{chat:{channel}|{conversation}}}:read";

    /// <summary>String with expiry: what somebody changed last in a chat.</summary>
    public static RedisKey LastChange(string channel, string conversation, string sender) => $"sanmo:{{chat:{channel}|{conversation}}}:last-change:{sender}";
}
