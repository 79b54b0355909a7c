using Sanmo.Bot.Understanding.Intents;
using Sanmo.Bot.Understanding.Orders;
using Sanmo.Bot.Understanding.Words;

namespace Sanmo.Bot.Understanding;

/// <summary>Turns a line of chat into an intent with slots. Pure and free of state; one instance serves all threads.</summary>
internal sealed class Interpreter
{
    /// <summary>Said to the bot: from here on a reading is taken.</summary>
    private const double EnoughWhenAddressed = 0.6;

    /// <summary>Overheard in a group: answering out of turn is worse than not answering.</summary>
    private const double EnoughInGroup = 0.7;

    /// <summary>An explicit order leaves no doubt.</summary>
    private const double SaidOutright = 0.99;

    /// <summary>Below this a reading is not worth offering.</summary>
    private const double WorthOffering = 0.3;

    private static readonly ConceptSet Chatter = Groups.Parse("Chatter");

    public Understood Read(string text, Circumstances around) => Read(text, around, explain: false);

    /// <summary>The same, with what was found and why.</summary>
    public Understood Explain(string text, Circumstances around) => Read(text, around, explain: true);

    private static Understood Read(string text, Circumstances around, bool explain)
    {
        var reading = new Reading(text, around);
        Span<double> scores = stackalloc double[Tables.All.Count];
        var best = -1;
        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] = Score(Tables.All[at], reading);
            if (scores[at] > 0 && (best < 0 || scores[at] > scores[best]))
                best = at;
        }
        var addressed = around.Addressed || !around.InGroup || reading.Has(Concept.Called);
        var found = explain ? ExplainReading.Of(reading) : [];
        if (addressed && FindOrder.In(reading) is var (order, ordered))
            return new(Outcome.Understood, order.Intent, ordered, SaidOutright, [], explain ? [$"order {order.Intent}", .. found] : found);
        if (best < 0)
            return addressed ? new(Outcome.Unclear, Intent.None, Slots.Empty, 0, Nearest(scores), found) : NotForMe(found);
        var table = Tables.All[best];
        var slots = table.Fill(reading);
        // Whoever speaks to the bot is asked for what is missing.
        var confidence = scores[best] - (!addressed && table.MakesSense is { } makesSense && !makesSense(slots) ? 0.35 : 0);
        if (confidence >= (addressed ? EnoughWhenAddressed : EnoughInGroup))
            return new(Outcome.Understood, table.Intent, slots, confidence, explain ? Nearest(scores) : [], found, reading.IsOpen ? FindOpenReading.Of(reading, table.Intent, slots, table.Fill) : null);
        return addressed ? new(Outcome.Unclear, table.Intent, slots, confidence, Nearest(scores), found) : NotForMe(found) with { Nearest = explain ? Nearest(scores) : [] };
    }

    private static Understood NotForMe(IReadOnlyList<string> found) => new(Outcome.NotForMe, Intent.None, Slots.Empty, 0, [], found);

    private static double Score(IntentTable table, Reading reading)
    {
        var score = 0.0;
        foreach (var rule in table.Rules)
            if (rule.Strength > score)
                score = Math.Max(score, rule.Weigh(reading));
        if (score == 0)
            return 0;
        if (reading.Seen.Overlaps(Chatter))
            score -= table.HoldsAnything ? 0.1 : 0.3;
        // "He asked for leave": told about somebody, not asked of the bot.
        if (reading.Lead.Has(Concept.They))
            score -= 0.3;
        if (!table.HasFreeText)
        {
            // Much that is not accounted for says that the line is about something else.
            var strange = (double)reading.LeftOver / (reading.LeftOver + reading.Recognised);
            score -= Math.Max(0, strange - 0.4) * 0.5;
        }
        return score;
    }

    private static List<Guess> Nearest(ReadOnlySpan<double> scores)
    {
        var guesses = new List<Guess>(3);
        for (var at = 0; at < scores.Length; at++)
            if (scores[at] >= WorthOffering)
                guesses.Add(new(Tables.All[at].Intent, Math.Round(scores[at], 2)));
        guesses.Sort((a, b) => b.Confidence.CompareTo(a.Confidence));
        if (guesses.Count > 3)
            guesses.RemoveRange(3, guesses.Count - 3);
        return guesses;
    }
}
