namespace Sanmo.Tests.States;

/// <summary>One step that was seen to lead from one state to another.</summary>
public sealed record Transition(string From, string To, string Step);
