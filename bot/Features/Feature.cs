namespace Sanmo.Bot.Features;

/// <summary>Loads, decides, saves and says what came of it.</summary>
internal delegate Task<Answer> Feature(Ask ask, CancellationToken cancel);
