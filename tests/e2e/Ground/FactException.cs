namespace Sanmo.E2E.Ground;

/// <summary>What was expected was not so.</summary>
internal sealed class FactException(string message) : Exception(message);
