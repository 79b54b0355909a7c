namespace Sanmo.Core.Volunteering;

/// <summary>What is to change; null leaves a thing as it is.</summary>
/// <param name="Start">The end and the sign-up limit move along unless they are given, too.</param>
/// <param name="NoLimit">Takes the limit of places away.</param>
/// <param name="Branches">The branches it is open to from now on; empty means all.</param>
internal sealed record ActivityEdit(
    string? Title = null,
    string? Theme = null,
    string? Purpose = null,
    string? BusinessLink = null,
    string? TeamStrength = null,
    string? ServiceTarget = null,
    string? Supplies = null,
    string? SafetyNote = null,
    string? MeetPlace = null,
    string? Place = null,
    string? Contact = null,
    DateTimeOffset? Start = null,
    DateTimeOffset? End = null,
    DateTimeOffset? SignUpDeadline = null,
    int? Capacity = null,
    bool NoLimit = false,
    IReadOnlyList<string>? Branches = null)
{
    public bool IsEmpty => this == new ActivityEdit();
}
