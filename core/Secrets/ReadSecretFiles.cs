using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Sanmo.Core.Secrets;

/// <summary>Settings that each stand in a file of their own, so that they are in no unit, no environment and no command line.</summary>
internal static class ReadSecretFiles
{
    public const string Folder = "Secrets:Path";

    // Where systemd puts what LoadCredential names.
    private const string SystemdFolder = "CREDENTIALS_DIRECTORY";

    /// <summary>A file is called as its setting, with two underscores for a colon: <c>Redis__Connection</c>. It wins over every other source.</summary>
    /// <exception cref="OptionsValidationException">The folder named by <c>Secrets:Path</c> is not there; the message says so.</exception>
    public static void AddSecretFiles(this IConfigurationManager configuration)
    {
        var folder = configuration[Folder] is { Length: > 0 } named ? named : configuration[SystemdFolder];
        if (folder is not { Length: > 0 })
            return;
        if (!Directory.Exists(folder))
            throw new OptionsValidationException(Folder, typeof(string), [$"{Folder} names {folder}, and there is no such folder: make it, or remove the setting."]);
        configuration.AddInMemoryCollection(Directory.EnumerateFiles(folder)
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Select(file => KeyValuePair.Create(Path.GetFileName(file).Replace("__", ":", StringComparison.Ordinal), (string?)File.ReadAllText(file).TrimEnd('\r', '\n'))));
    }
}
