namespace Sanmo.Core.Members;

/// <summary>One person's account on one platform.</summary>
/// <param name="Id">The platform's id; empty when only the directory id is known, before the first contact.</param>
/// <param name="AadObjectId">The directory's object id, where there is one.</param>
internal sealed record Account(string Channel, string Id, string? AadObjectId);
