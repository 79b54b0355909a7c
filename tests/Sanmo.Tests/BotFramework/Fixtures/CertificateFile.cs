using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Sanmo.Tests.BotFramework.Fixtures;

/// <summary>A certificate of the bot in a file of its own, which goes with it.</summary>
internal sealed class CertificateFile : IDisposable
{
    public const string Password = "correct horse";

    /// <param name="kind">pfx or pem.</param>
    public CertificateFile(string kind, int days = 365)
    {
        using var key = RSA.Create(2048);
        var now = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Certificate = new CertificateRequest("CN=sanmo-bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now, now.AddDays(days));
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("sanmo-cert-").FullName, "bot." + kind);
        if (kind == "pfx")
            File.WriteAllBytes(Path, Certificate.Export(X509ContentType.Pkcs12, Password));
        else
            File.WriteAllText(Path, Certificate.ExportCertificatePem() + "\n" + key.ExportEncryptedPkcs8PrivateKeyPem(Password, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
    }

    public string Path { get; }

    public X509Certificate2 Certificate { get; }

    public void Dispose()
    {
        Certificate.Dispose();
        Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
    }
}
