namespace Sanmo.Tests.WebPages;

/// <summary>What a provider, or somebody between, may get wrong.</summary>
public enum DirectoryLie
{
    None,
    OtherState,
    OtherNonce,
    NoNonce,
    OtherIssuer,
    OtherAudience,
    Expired,
    OtherKey,
    NotSigned,
    SaysNo,
}
