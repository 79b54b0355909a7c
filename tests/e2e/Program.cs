using Sanmo.E2E.Ground;
using Sanmo.E2E.Stories;

var facts = new Tally(Console.Out, TimeProvider.System, TimeSpan.FromMinutes(10));
await using (var stage = new Stage(Place.Find()))
{
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

Console.WriteLine($"{facts.Passed} passed, {facts.Failed} failed");
return facts is { Failed: 0, Passed: > 0 } ? 0 : 1;
