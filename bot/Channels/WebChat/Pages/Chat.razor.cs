using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using Sanmo.Bot.Channels.WebChat.Keeping;
using Sanmo.Bot.Replies;
using Sanmo.Bot.WebPages;
using Sanmo.Bot.WebPages.Showing;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.Channels.WebChat.Pages;

/// <summary>The chat in the browser: rooms at the side, one of them open.</summary>
public sealed partial class Chat : IAsyncDisposable
{
    private static readonly TimeSpan _typingLasts = TimeSpan.FromSeconds(4);

    private readonly Dictionary<string, long> _typing = [];
    private readonly Dictionary<long, (RoomMessage Message, Card Card)> _cards = [];
    private IReadOnlyList<Room> _rooms = [];
    private Dictionary<string, long> _unread = [];
    private IReadOnlyList<RoomMessage> _shown = [];
    private Roster? _roster;
    private Member? _me;
    private Room? _room;
    private string _title = "";
    private string _organisation = "";
    private string _wanted = "";
    private bool _listOpen;
    private bool _choosing;
    private bool _live;
    private string? _attached;
    private ElementReference _log;
    private ElementReference _field;
    private ElementReference _mentions;
    private IDisposable? _listening;
    private ITimer? _forget;
    private IJSObjectReference? _script;
    private DotNetObjectReference<Chat>? _self;

    [SupplyParameterFromQuery(Name = "room")]
    public string? Wanted { get; set; }

    [Inject] private CurrentVisitor Current { get; set; } = null!;
    [Inject] private RosterCache Rosters { get; set; } = null!;
    [Inject] private RoomMessages Messages { get; set; } = null!;
    [Inject] private RoomFeed Feed { get; set; } = null!;
    [Inject] private Converse Converse { get; set; } = null!;
    [Inject] private LocalZone Zone { get; set; } = null!;
    [Inject] private TimeProvider Time { get; set; } = null!;
    [Inject] private IJSRuntime Script { get; set; } = null!;
    [Inject] private ISnackbar Snackbar { get; set; } = null!;
    [Inject] private OrganisationName Names { get; set; } = null!;

    private Visitor Visitor => Current.Value;
    private string Language => Visitor.Language;
    private WebChatWords Words => WebChatWords.In(Language);

    protected override async Task OnInitializedAsync()
    {
        _roster = await Rosters.GetAsync();
        _me = _roster.FindMember(Visitor.Member);
        _organisation = await Names.FindAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_me is null)
            return;
        _rooms = RoomsOf.Member(_me, _roster!, Language);
        var room = _rooms.FirstOrDefault(one => one.Id == Wanted) ?? _rooms[0];
        if (room.Id != _room?.Id)
        {
            _room = room;
            _typing.Clear();
            _cards.Clear();
            await LoadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_me is null || _room is null)
            return;
        // Not the first render: a quick browser reports that one before the store has said who this is.
        if (!_live)
        {
            _live = true;
            _self = DotNetObjectReference.Create(this);
            _script = await Script.InvokeAsync<IJSObjectReference>("import", "./chat.js");
            _listening = Feed.Listen(news => InvokeAsync(() => HearAsync(news)));
            _forget = Time.CreateTimer(_ => _ = InvokeAsync(ForgetTypingAsync), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        }

        if (_script is not null && _attached != _room.Id)
        {
            _attached = _room.Id;
            await _script.InvokeVoidAsync("open", _log, _field, _mentions, _self);
            await Converse.WelcomeAsync(_me, _room, Language, CancellationToken.None);
            await LoadAsync();
            StateHasChanged();
        }
    }

    /// <summary>Called by the page's script when somebody sends.</summary>
    [JSInvokable]
    public async Task SayAsync(string text)
    {
        try
        {
            await Converse.SayAsync(_me!, _room!, text, Language, CancellationToken.None);
        }
        catch (Exception error) when (RedisConnection.MeansAway(error))
        {
            Snackbar.Add(PageWords.In(Language).Broken, Severity.Error);
        }
    }

    /// <summary>Called by the page's script while somebody writes, now and then.</summary>
    [JSInvokable]
    public Task TypeAsync() => Converse.TypeAsync(_me!, _room!);

    public async ValueTask DisposeAsync()
    {
        _listening?.Dispose();
        _self?.Dispose();
        if (_forget is not null)
            await _forget.DisposeAsync();
        if (_script is not null)
        {
            try
            {
                await _script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The page is gone, and its script with it.
            }
        }
    }

    private async Task HearAsync(RoomNews news)
    {
        if (news.Typing is { } who)
        {
            if (news.Room != _room!.Id || who == _me!.Id)
                return;
            _typing[who] = Time.GetTimestamp();
        }
        else if (news.Room == _room!.Id)
        {
            _typing.Remove(RoomNews.Bot);
            await LoadAsync();
        }
        else if (_rooms.Any(room => room.Id == news.Room))
        {
            await CountAsync();
        }
        else
        {
            return;
        }

        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        _shown = [.. (await Messages.ListAsync(_room!.Id)).Where(message => message.IsFor(_me!.Id))];
        foreach (var message in _shown)
            if (message.By is not null)
                _typing.Remove(message.By);
        if (_live)
            await Messages.MarkReadAsync(_room.Id, _me!.Id);
        await CountAsync();
    }

    private async Task CountAsync()
    {
        var counts = await Task.WhenAll(_rooms.Select(room => Messages.CountUnreadAsync(room.Id, _me!.Id)));
        _unread = _rooms.Zip(counts).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        var others = _rooms.Sum(Unread);
        _title = (others > 0 ? string.Create(CultureInfo.InvariantCulture, $"({others}) ") : "") + $"{_room!.Name} · {PageWords.In(Language).Product}";
    }

    private int Unread(Room room) => room.Id == _room!.Id ? 0 : (int)_unread.GetValueOrDefault(room.Id);

    private async Task ForgetTypingAsync()
    {
        var old = _typing.Where(pair => Time.GetElapsedTime(pair.Value) > (pair.Key == RoomNews.Bot ? TimeSpan.FromSeconds(30) : _typingLasts)).Select(pair => pair.Key).ToList();
        old.ForEach(who => _typing.Remove(who));
        if (old.Count > 0)
            StateHasChanged();
        await Task.CompletedTask;
    }

    private string TypingLine() => _typing.Count == 0 ? "" : Words.Typing([.. _typing.Keys.Select(who => who == RoomNews.Bot ? Words.BotName : NameOf(who))]);

    /// <summary>The same card as long as its message is the same: what the reader has filled in stays.</summary>
    private Card CardOf(RoomMessage message)
    {
        if (!_cards.TryGetValue(message.Id, out var known) || known.Message.EditedAt != message.EditedAt)
            known = _cards[message.Id] = (message, new(message.Reply!, Language, (button, values) => PressAsync(message.Id, button, values)));
        return known.Card;
    }

    private async Task PressAsync(long message, Button button, IReadOnlyDictionary<string, string> values)
    {
        try
        {
            await Converse.PressAsync(_me!, _room!, message, button, values, Language, CancellationToken.None);
        }
        catch (Exception error) when (RedisConnection.MeansAway(error))
        {
            Snackbar.Add(PageWords.In(Language).Broken, Severity.Error);
        }
    }

    private IEnumerable<(RoomMessage Message, bool NewDay, bool Follows)> Rows()
    {
        RoomMessage? before = null;
        foreach (var message in _shown)
        {
            var newDay = before is null || Zone.DateOf(before.At) != Zone.DateOf(message.At);
            yield return (message, newDay, !newDay && before!.By == message.By && message.At - before.At < TimeSpan.FromMinutes(5));
            before = message;
        }
    }

    private string NameOf(string? by) => by is null ? Words.BotName : _roster!.NameOf(by, Language);

    private string RoleOf(Member member) => PageWords.In(Language).Role(member.Roles.Append(Role.Member).Max());

    private bool IsWanted(Member member) => _wanted.Length == 0
        || $"{member.Name} {member.NameEn} {member.EmployeeNo}".Contains(_wanted.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Initial(string name) => name.Length == 0 ? "?" : name[..1];

    private static string FaceOf(Member member) => FaceOf(member.Id);

    /// <summary>A quiet colour of their own for everybody.</summary>
    private static string FaceOf(string id) => string.Create(CultureInfo.InvariantCulture, $"--hue:{id.Sum(letter => letter * 37) % 360}");
}
