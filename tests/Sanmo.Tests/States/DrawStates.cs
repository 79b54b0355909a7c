using System.Globalization;
using System.Net;
using System.Text;

namespace Sanmo.Tests.States;

/// <summary>A machine as a picture: states from top to bottom, what goes on to the right, what goes back to the left.</summary>
internal static class DrawStates
{
    private const int BoxWidth = 190;
    private const int BoxHeight = 46;
    private const int Gap = 54;
    private const int Lane = 34;
    private const double Letter = 6.4;

    public static string Svg(StateMachine machine)
    {
        var arcs = machine.Transitions.Where(one => one.From != one.To).GroupBy(one => (one.From, one.To))
            .Select(group => (group.Key, From: At(machine, group.Key.From), To: At(machine, group.Key.To), Label: string.Join(", ", group.Select(one => one.Step).Distinct()))).ToList();
        var onward = Lanes([.. arcs.Where(arc => arc.To > arc.From && arc.To - arc.From > 1)]);
        var back = Lanes([.. arcs.Where(arc => arc.To < arc.From)]);
        var left = Margin(back);
        var right = Margin(onward);
        var (width, height) = (left + BoxWidth + right, machine.States.Count * (BoxHeight + Gap) - Gap + 40);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="12" role="img"><title>{Text(machine.Title)}</title><rect width="100%" height="100%" fill="#ffffff"/><defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#5b6470"/></marker></defs>""").Append('\n');
        foreach (var (_, from, to, label) in arcs.Where(arc => arc.To == arc.From + 1))
            Straight(svg, left + BoxWidth / 2, from, to, label);
        foreach (var (arc, lane) in onward)
            Around(svg, left + BoxWidth, +1, lane, arc.From, arc.To, arc.Label);
        foreach (var (arc, lane) in back)
            Around(svg, left, -1, lane, arc.From, arc.To, arc.Label);
        foreach (var (at, state) in machine.States.Index())
            Box(svg, left, at, state, string.Join(", ", machine.Transitions.Where(one => one.From == state && one.To == state).Select(one => one.Step).Distinct()));
        return svg.Append("</svg>\n").ToString();
    }

    private static int At(StateMachine machine, string state) => machine.States.Index().First(one => one.Item == state).Index;

    private static List<(((string From, string To) Key, int From, int To, string Label) Arc, int Lane)> Lanes(List<((string From, string To) Key, int From, int To, string Label)> arcs)
    {
        var placed = new List<(((string From, string To) Key, int From, int To, string Label) Arc, int Lane)>();
        foreach (var arc in arcs.OrderBy(arc => Math.Abs(arc.To - arc.From)).ThenBy(arc => arc.From))
        {
            var lane = 1;
            while (placed.Exists(other => other.Lane == lane && Math.Min(other.Arc.From, other.Arc.To) < Math.Max(arc.From, arc.To) && Math.Min(arc.From, arc.To) < Math.Max(other.Arc.From, other.Arc.To)))
                lane++;
            placed.Add((arc, lane));
        }

        return placed;
    }

    private static int Margin(List<(((string From, string To) Key, int From, int To, string Label) Arc, int Lane)> lanes) =>
        20 + (int)lanes.Select(one => one.Lane * Lane + Wrapped(one.Arc.Label).Max(line => line.Length) * Letter + 14).DefaultIfEmpty(0).Max();

    private static void Straight(StringBuilder svg, int x, int from, int to, string label)
    {
        var (start, end) = (Top(from) + BoxHeight, Top(to));
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{x} {start}L{x} {end - 1}" stroke="#5b6470" fill="none" marker-end="url(#head)"/>""").Append('\n');
        Label(svg, x + 7, (start + end) / 2, label, "start");
    }

    private static void Around(StringBuilder svg, int edge, int side, int lane, int from, int to, string label)
    {
        var down = to > from ? 1 : -1;
        var (start, end, x) = (Top(from) + BoxHeight / 2 + 7 * down, Top(to) + BoxHeight / 2 - 7 * down, edge + side * lane * Lane);
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{edge} {start}C{x} {start} {x} {start} {x} {start + 16 * down}L{x} {end - 16 * down}C{x} {end} {x} {end} {edge + side} {end}" stroke="#9aa3ae" fill="none" marker-end="url(#head)"/>""").Append('\n');
        Label(svg, x + side * 6, (start + end) / 2 + (lane - 1) * 15, label, side > 0 ? "start" : "end");
    }

    private static void Box(StringBuilder svg, int x, int at, string state, string stays)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{x}" y="{Top(at)}" width="{BoxWidth}" height="{BoxHeight}" rx="9" fill="#f4f1ea" stroke="#8a6d3b"/>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x + BoxWidth / 2}" y="{Top(at) + (stays.Length == 0 ? 28 : 20)}" text-anchor="middle" font-weight="600" fill="#2b2f36">{Text(state)}</text>""");
        if (stays.Length > 0)
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x + BoxWidth / 2}" y="{Top(at) + 36}" text-anchor="middle" font-size="10" fill="#5b6470"><title>{Text(stays)}</title>{Text(stays.Length > 34 ? stays[..33] + "…" : stays)}</text>""");
        svg.Append('\n');
    }

    private static void Label(StringBuilder svg, double x, double y, string label, string anchor)
    {
        var lines = Wrapped(label);
        foreach (var (at, line) in lines.Index())
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x}" y="{y + 4 + (at - (lines.Count - 1) / 2.0) * 13:0.#}" text-anchor="{anchor}" fill="#2b2f36" stroke="#ffffff" stroke-width="4" paint-order="stroke">{Text(line)}</text>""").Append('\n');
    }

    private static List<string> Wrapped(string label)
    {
        var lines = new List<string> { "" };
        foreach (var word in label.Split(", "))
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + word.Length < 26)
                lines[^1] += ", " + word;
            else
                lines.Add(word);
        return lines;
    }

    private static int Top(int at) => 20 + at * (BoxHeight + Gap);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
