using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Sanmo.Core.Secrets;
using Sanmo.Tests.State.Fixtures;

namespace Sanmo.Tests.Secrets;

public sealed class SecretFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Secrets:Path")]
    [InlineData("CREDENTIALS_DIRECTORY")]
    public void A_file_is_the_setting_it_is_called_after_and_wins(string names)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "Redis__Connection"), "127.0.0.1:6379,password=a b=c \n");
        File.WriteAllText(Path.Combine(_folder.Path, "MicrosoftAppPassword"), "secret");
        File.WriteAllText(Path.Combine(_folder.Path, ".hidden"), "x");

        var configuration = Configuration((names, _folder.Path), ("Redis:Connection", "elsewhere"));
        configuration.AddSecretFiles();

        Assert.Equal(("127.0.0.1:6379,password=a b=c ", "secret", null), (configuration["Redis:Connection"], configuration["MicrosoftAppPassword"], configuration[".hidden"]));
    }

    [Fact]
    public void Without_a_folder_nothing_changes()
    {
        var configuration = Configuration(("Redis:Connection", "elsewhere"));
        configuration.AddSecretFiles();
        Assert.Equal("elsewhere", configuration["Redis:Connection"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var configuration = Configuration(("Secrets:Path", "/nowhere/at/all"));
        Assert.Contains("/nowhere/at/all", Assert.Throws<OptionsValidationException>(configuration.AddSecretFiles).Message, StringComparison.Ordinal);
    }

    private static ConfigurationManager Configuration(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        return configuration;
    }
}
