using System.Security.Cryptography;
using System.Text;

namespace Sanmo.Core.SignIn;

/// <summary>Random words that prove something; only their hash is kept, so that a look into the state opens no door.</summary>
internal static class Secret
{
    /// <summary>256 bits, fit for an address and a cookie.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
