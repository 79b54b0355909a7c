using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sanmo.E2E.Ground;

namespace Sanmo.E2E.Gallery;

/// <summary>Goes through a conversation in one language, and gathers every card that comes.</summary>
/// <param name="diary">Gets every step with its cards as it goes.</param>
internal sealed partial class Talk(IHall hall, Hurry hurry, string language, TextWriter diary)
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<Exhibit> _exhibits = [];

    public IReadOnlyList<Exhibit> Exhibits => _exhibits;

    public async Task GoAsync(IEnumerable<Step> steps)
    {
        foreach (var (at, step) in steps.Index())
        {
            // A minute a second, once everybody has said their language: news goes out before anybody has waited for it.
            if (at == Speaker.All.Count)
                await hurry.RunAsync();
            var line = Holes().Replace(step.In(language), hole => Newest(hole.Groups[1].Value));
            try
            {
                await DoAsync(step, line);
                await LookAsync(step.Clock ?? line);
            }
            catch (Exception error) when (error is FactException or PlaywrightException or TimeoutException)
            {
                // The other cards are still worth a look.
                await AddAsync(new(line, step.Who.No, "", [error.Message.Split('\n')[0]], null));
            }
        }
    }

    private Task DoAsync(Step step, string line) =>
        step.Clock is { } clock ? hurry.UntilAsync(clock)
        : step.Label ? hall.PressAsync(step.Who, line, (step.Filled ?? []).ToDictionary(field => field.Field, field => language == "en" ? field.En : field.Zh))
        : hall.SayAsync(step.Who, line, step.InGroup);

    /// <summary>What has come meanwhile.</summary>
    public async Task LookAsync(string asked)
    {
        foreach (var exhibit in await hall.CollectAsync(asked))
        {
            await AddAsync(exhibit);
            foreach (Match number in Numbers().Matches(exhibit.Text))
            {
                var kind = number.Groups[1].Success ? "N" : number.Groups[3].Value;
                var value = int.Parse(number.Groups[1].Success ? number.Groups[1].Value : number.Groups[4].Value, CultureInfo.InvariantCulture);
                if (value < 800)
                    _numbers[kind] = Math.Max(value, _numbers.GetValueOrDefault(kind));
            }
        }
    }

    private async Task AddAsync(Exhibit exhibit)
    {
        _exhibits.Add(exhibit);
        await diary.WriteLineAsync($"==== {exhibit.Reader}: {exhibit.Asked}\n{exhibit.Text}\n{string.Join('\n', exhibit.Cut.Select(cut => "!! " + cut))}");
        await diary.FlushAsync();
    }

    /// <summary>As people type the number of what was made last.</summary>
    private string Newest(string kind) => kind switch
    {
        "N" => _numbers.GetValueOrDefault(kind).ToString(CultureInfo.InvariantCulture),
        "M" or "V" => string.Create(CultureInfo.InvariantCulture, $"{kind}{_numbers.GetValueOrDefault(kind)}"),
        "ZG" => string.Create(CultureInfo.InvariantCulture, $"ZG-{_numbers.GetValueOrDefault(kind):000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{kind}-{_numbers.GetValueOrDefault(kind)}"),
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"(?:通知|[Nn]otice) ?(\d+)|(\b)(ZG|RW|M|V)-?(\d{1,3})\b")]
    private static partial Regex Numbers();
}
