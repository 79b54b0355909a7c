using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Sanmo.Bot.Channels.BotFramework.Settings;

/// <summary>The bot's certificate with its private key.</summary>
internal static class LoadCertificate
{
    /// <exception cref="CryptographicException">Not such a file, or the password is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static X509Certificate2 From(string path, string? password)
    {
        var certificate = !path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase) ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(path)
            : X509Certificate2.CreateFromEncryptedPemFile(path, password);
        return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It holds no private key.");
    }
}
