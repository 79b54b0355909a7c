using Microsoft.AspNetCore.Components;
using Sanmo.Bot.WebPages;
using Sanmo.Core.Calendars;
using Sanmo.Core.Members;
using Sanmo.Core.Redis;

namespace Sanmo.Bot.WebConsole;

/// <summary>A page that reads again every two seconds as long as it is open, so that what happens in the chat shows without a reload.</summary>
public abstract class ConsolePage : ComponentBase, IDisposable
{
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(2);
    private ITimer? _timer;
    private bool _reading;

    [Inject] private CurrentVisitor Current { get; set; } = null!;
    [Inject] private RosterCache Rosters { get; set; } = null!;
    [Inject] private LocalZone Zone { get; set; } = null!;
    [Inject] private TimeProvider Time { get; set; } = null!;
    [Inject] private Desk TheDesk { get; set; } = null!;

    private protected Visitor Visitor => Current.Value;
    private protected string Language => Visitor.Language;
    private protected ConsoleWords Words => ConsoleWords.In(Language);
    private protected Desk Desk => TheDesk;
    private protected Roster Roster { get; private set; } = null!;
    private protected Member Me { get; private set; } = null!;
    private protected DateTimeOffset Now => Zone.Local(Time.GetUtcNow());
    private protected DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
    private protected bool IsReady { get; private set; }

    public void Dispose()
    {
        _timer?.Dispose();
        TheDesk.Changed -= ReadSoon;
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads what the page shows.</summary>
    private protected abstract Task ReadAsync();

    private protected DateTimeOffset Local(DateTimeOffset at) => Zone.Local(at);

    protected override async Task OnInitializedAsync() => await ReadAllAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (!firstRender)
            return;
        TheDesk.Changed += ReadSoon;
        _timer = Time.CreateTimer(_ => ReadSoon(), null, _again, _again);
    }

    private void ReadSoon() => _ = InvokeAsync(ReadAgainAsync);

    private async Task ReadAgainAsync()
    {
        if (_reading)
            return;
        _reading = true;
        try
        {
            await ReadAllAsync();
            StateHasChanged();
        }
        catch (Exception error) when (RedisConnection.MeansAway(error))
        {
            // The page keeps what it has, and reads again in a moment.
        }
        finally
        {
            _reading = false;
        }
    }

    private async Task ReadAllAsync()
    {
        Roster = await Rosters.GetAsync();
        if (Roster.FindMember(Visitor.Member) is not { } me)
            return;
        Me = me;
        await ReadAsync();
        IsReady = true;
    }
}
