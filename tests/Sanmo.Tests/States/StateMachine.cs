namespace Sanmo.Tests.States;

/// <summary>What the product's own steps were seen to do: every step tried on a specimen of every state.</summary>
/// <param name="States">In the order of a usual life.</param>
public sealed record StateMachine(string Name, string Title, IReadOnlyList<string> States, IReadOnlyList<Transition> Transitions)
{
    /// <param name="specimens">One or several of each state.</param>
    /// <param name="steps">A step gives what becomes of the specimen, or null where it refuses.</param>
    public static StateMachine Of<T>(string name, string title, IReadOnlyList<T> specimens, Func<T, string> state, params (string Name, Func<T, T?> Step)[] steps) where T : class =>
        new(name, title, [.. specimens.Select(state).Distinct()],
            [.. specimens.SelectMany(specimen => steps.Select(step => (specimen, step.Name, After: step.Step(specimen))))
                .Where(tried => tried.After is not null).Select(tried => new Transition(state(tried.specimen), state(tried.After!), tried.Name)).Distinct()]);

    public IEnumerable<string> Reached(string from)
    {
        var seen = new HashSet<string> { from };
        for (var grew = true; grew;)
            grew = Transitions.Where(one => seen.Contains(one.From)).Select(one => one.To).ToList().Exists(seen.Add);
        return seen;
    }
}
