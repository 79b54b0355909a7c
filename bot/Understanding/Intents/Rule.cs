using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

/// <summary>
/// One way to ask for an intent: concept names that must all be seen. <c>A|B</c> is satisfied by either, <c>!A</c> forbids,
/// <c>^A</c> must be the first thing said. Names of <see cref="Groups"/> stand for several concepts.
/// </summary>
internal sealed class Rule
{
    private readonly ConceptSet[] _all;
    private readonly ConceptSet _none;
    private readonly ConceptSet _lead;

    /// <param name="strength">0 to 1: how sure one is of the intent when the rule holds.</param>
    public Rule(double strength, string when)
    {
        (Strength, When) = (strength, when);
        var all = new List<ConceptSet>();
        foreach (var term in when.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            switch (term[0])
            {
                case '!': _none.Add(Groups.Parse(term[1..])); break;
                case '^': _lead.Add(Groups.Parse(term[1..])); break;
                default: all.Add(Groups.Parse(term)); break;
            }
        _all = [.. all];
    }

    public double Strength { get; }

    /// <summary>As written in the table.</summary>
    public string When { get; }

    public bool Holds(Reading reading)
    {
        if (reading.Seen.Overlaps(_none) || (!_lead.IsEmpty && !reading.Lead.Overlaps(_lead)))
            return false;
        foreach (var any in _all)
            if (!reading.Seen.Overlaps(any))
                return false;
        return true;
    }
}
