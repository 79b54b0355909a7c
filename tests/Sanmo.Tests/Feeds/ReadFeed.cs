using System.Text;

namespace Sanmo.Tests.Feeds;

/// <summary>A reader of its own that lets nothing pass which RFC 5545 forbids.</summary>
internal static class ReadFeed
{
    /// <returns>The properties of each event, by name without parameters; a parameter of DTSTART stands under <c>DTSTART;TZID</c>.</returns>
    public static IReadOnlyList<Dictionary<string, string>> Strictly(byte[] feed)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(feed);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, $"longer than 75 octets: {line}"));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
        Assert.Single(lines, line => line == "VERSION:2.0");
        Assert.Single(lines, line => line.StartsWith("PRODID:", StringComparison.Ordinal));
        var (open, events, zones) = (new Stack<string>(), new List<Dictionary<string, string>>(), new List<string>());
        foreach (var line in lines)
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            if (name == "BEGIN")
            {
                open.Push(value);
                if (value == "VEVENT")
                    events.Add([]);
            }
            else if (name == "END")
                Assert.Equal(value, open.Pop());
            else if (open.Peek() == "VTIMEZONE" && name == "TZID")
                zones.Add(value);
            else if (open.Peek() == "VEVENT")
            {
                var parts = name.Split(';');
                Assert.True(events[^1].TryAdd(parts[0], value), $"twice: {line}");
                foreach (var parameter in parts[1..])
                    events[^1][$"{parts[0]};{parameter.Split('=')[0]}"] = parameter.Split('=')[1];
            }
        }

        Assert.Empty(open);
        foreach (var one in events)
        {
            Assert.All(["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"], name => Assert.True(one.ContainsKey(name), $"{one.GetValueOrDefault("UID")} has no {name}"));
            Assert.EndsWith("Z", one["DTSTAMP"], StringComparison.Ordinal);
            Assert.True(one.TryGetValue("DTSTART;TZID", out var zone) ? zones.Contains(zone) : one["DTSTART;VALUE"] == "DATE", "a time in a zone that is described, or a date");
            Assert.True(string.CompareOrdinal(one["DTSTART"], one["DTEND"]) < 0);
        }

        Assert.Equal(events.Count, events.Select(one => one["UID"]).Distinct().Count());
        return events;
    }
}
