namespace Sanmo.Tests.State.Fixtures;

/// <summary>A story that touches enough of the state to be told on a Redis Cluster too, in every run.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AlsoOnClusterAttribute : Attribute;
