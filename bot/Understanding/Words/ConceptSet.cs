using System.Numerics;

namespace Sanmo.Bot.Understanding.Words;

/// <summary>A set of concepts in four machine words, so that a rule is a few bit operations.</summary>
internal struct ConceptSet
{
    private ulong _a, _b, _c, _d;

    public static ConceptSet Of(Concept concept)
    {
        var set = default(ConceptSet);
        set.Add(concept);
        return set;
    }

    public static ConceptSet Of(params ReadOnlySpan<Concept> concepts)
    {
        var set = default(ConceptSet);
        foreach (var concept in concepts)
            set.Add(concept);
        return set;
    }

    public readonly bool IsEmpty => (_a | _b | _c | _d) == 0;

    public readonly int Count => BitOperations.PopCount(_a) + BitOperations.PopCount(_b) + BitOperations.PopCount(_c) + BitOperations.PopCount(_d);

    public void Add(Concept concept)
    {
        var bit = 1UL << ((int)concept & 63);
        switch ((int)concept >> 6)
        {
            case 0: _a |= bit; break;
            case 1: _b |= bit; break;
            case 2: _c |= bit; break;
            default: _d |= bit; break;
        }
    }

    public void Add(in ConceptSet other)
    {
        _a |= other._a;
        _b |= other._b;
        _c |= other._c;
        _d |= other._d;
    }

    public void Remove(Concept concept)
    {
        var bit = ~(1UL << ((int)concept & 63));
        switch ((int)concept >> 6)
        {
            case 0: _a &= bit; break;
            case 1: _b &= bit; break;
            case 2: _c &= bit; break;
            default: _d &= bit; break;
        }
    }

    public readonly bool Has(Concept concept) => Overlaps(Of(concept));

    public readonly bool Overlaps(in ConceptSet other) => ((_a & other._a) | (_b & other._b) | (_c & other._c) | (_d & other._d)) != 0;

    public override readonly string ToString()
    {
        var set = this;
        return string.Join(' ', Enum.GetValues<Concept>().Where(concept => set.Has(concept)));
    }
}
