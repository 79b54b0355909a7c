using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding.Intents;

/// <summary>
/// One way to ask for an intent: concept names that must all be seen. <c>A|B</c> is satisfied by either, <c>!A</c> speaks against,
/// <c>^A</c> must be the first thing said. Names of <see cref="Groups"/> stand for several concepts.
/// </summary>
internal sealed class Rule
{
    private const double CostOfAgainst = 0.2;
    private readonly ConceptSet[] _all;
    private readonly ConceptSet[] _against;
    private readonly ConceptSet _lead;

    /// <param name="strength">0 to 1: how sure one is of the intent when the rule holds.</param>
    public Rule(double strength, string when)
    {
        (Strength, When) = (strength, when);
        var all = new List<ConceptSet>();
        var against = new List<ConceptSet>();
        foreach (var term in when.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            switch (term[0])
            {
                case '!': against.Add(Groups.Parse(term[1..])); break;
                case '^': _lead.Add(Groups.Parse(term[1..])); break;
                default: all.Add(Groups.Parse(term)); break;
            }
        (_all, _against) = ([.. all], [.. against]);
    }

    public double Strength { get; }

    /// <summary>As written in the table.</summary>
    public string When { get; }

    /// <summary>The strength, less a cost for each thing seen that speaks against it; 0 when something needed is missing.</summary>
    public double Weigh(Reading reading)
    {
        if (!_lead.IsEmpty && !reading.Lead.Overlaps(_lead))
            return 0;
        foreach (var any in _all)
            if (!reading.Seen.Overlaps(any))
                return 0;
        var weight = Strength;
        foreach (var any in _against)
            if (reading.Seen.Overlaps(any))
                weight -= CostOfAgainst;
        return Math.Max(weight, 0);
    }
}
