using Sanmo.E2E.Gallery;
using Sanmo.E2E.Ground;
using Sanmo.E2E.Pages;
using Sanmo.E2E.Stories;

// "pages", "client", "gallery", "feed" (the calendar) tells only that part; without a word all are told, the gallery in short.
var only = args.FirstOrDefault();
var facts = new Tally(Console.Out, TimeProvider.System, TimeSpan.FromMinutes(only == "gallery" ? 40 : 20));
if (only is null or "client")
{
    await using var stage = new Stage(Place.Find());
    facts.OnFailure = stage.ShootAllAsync;
    await facts.CheckAsync("The client, the browser and the bot are there", stage.PrepareAsync);
    if (facts.Failed == 0)
    {
        await FirstContact.TellAsync(stage, facts);
        await Asking.TellAsync(stage, facts);
        await Broadcasting.TellAsync(stage, facts);
        await Confirming.TellAsync(stage, facts);
        await Threads.TellAsync(stage, facts);
        await Linking.TellAsync(stage, facts);
        await ComingAndGoing.TellAsync(stage, facts);
        await Reminding.TellAsync(stage, facts);
    }
}

if (only is null or "pages" or "feed")
{
    await using var stage = new PagesStage(Place.Find());
    facts.OnFailure = stage.ShootAllAsync;
    await facts.CheckAsync("The bot serves its pages", stage.PrepareAsync);
    await Subscribing.TellAsync(stage, facts);
}

if (only is null or "pages")
{
    await using var stage = new PagesStage(Place.Find());
    facts.OnFailure = stage.ShootAllAsync;
    await facts.CheckAsync("The bot serves its pages again", stage.PrepareAsync);
    (string Name, Func<Task> Tell)[] stories =
    [
        ("looking", () => Looking.TellAsync(stage, facts)),
        ("chatting", () => Chatting.TellAsync(stage, facts)),
        ("broadcasting", () => BroadcastingFromConsole.TellAsync(stage, facts)),
        ("workbook", () => BringingAWorkbook.TellAsync(stage, facts)),
        ("keyboard", () => ByKeyboard.TellAsync(stage, facts)),
        ("measuring", () => Measuring.TellAsync(stage)),
        ("processes", () => TwoProcesses.TellAsync(Place.Find(), facts, stage)),
        ("proxy", () => BehindProxy.TellAsync(Place.Find(), facts, stage.Browser)),
        ("week", () => AWeek.TellAsync(stage, facts)),
    ];
    foreach (var (name, tell) in stories)
        if (args.Length < 2 || args.Skip(1).Contains(name))
            await tell();
}

if (only is null or "gallery" or "short")
{
    facts.OnFailure = _ => Task.CompletedTask;
    await GalleryStory.TellAsync(Place.Find(), facts, whole: only == "gallery", part: args.ElementAtOrDefault(1));
}

Console.WriteLine($"{facts.Passed} passed, {facts.Failed} failed");
return facts is { Failed: 0, Passed: > 0 } ? 0 : 1;
