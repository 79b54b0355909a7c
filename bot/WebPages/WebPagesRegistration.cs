using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using MudBlazor.Services;
using Sanmo.Bot.WebPages.Signing;
using Sanmo.Core.SignIn;

namespace Sanmo.Bot.WebPages;

internal static class WebPagesRegistration
{
    /// <summary>What every page stands on: components, the ways in, keys in the state.</summary>
    public static IServiceCollection AddWebPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PagesOptions>().Bind(configuration.GetSection(PagesOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DirectoryOptions>().Bind(configuration.GetSection(DirectoryOptions.Section));
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SameSite, options.Cookie.SecurePolicy) = ("sanmo-form", SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest));
        services.AddDataProtection().SetApplicationName("sanmo");
        services.AddSingleton<PageKeys>().AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<PageKeys>()));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<PagesOptions>>((options, pages) =>
        {
            options.ForwardedHeaders = ForwardedHeaders.All & ~ForwardedHeaders.XForwardedPrefix;
            foreach (var proxy in pages.Value.Proxies)
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy.Contains('/', StringComparison.Ordinal) ? proxy : $"{proxy}/{(proxy.Contains(':', StringComparison.Ordinal) ? 128 : 32)}"));
        });
        if (configuration.GetSection(DirectoryOptions.Section).Get<DirectoryOptions>() is { IsSet: true } directory)
            services.AddAuthentication().AddDirectory(directory);
        services.AddSingleton(provider => new PagesAddress(() => AddressOf(provider)));
        return services.AddSingleton<FrontDoor>().AddSingleton<FindVisitor>().AddScoped<CurrentVisitor>().AddSingleton<OrganisationName>();
    }

    /// <summary>As set; in an open demo the address the bot itself listens on.</summary>
    private static string? AddressOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<PagesOptions>>().Value;
        if (options.Address.Length > 0)
            return options.Address.TrimEnd('/');
        return provider.GetRequiredService<FrontDoor>().StandsOpen && provider.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } own
            ? own.TrimEnd('/') + options.PathBase : null;
    }

    /// <summary>Before everything that is mapped.</summary>
    public static WebApplication UseWebPages(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<PagesOptions>>().Value;
        if (options.BehindProxy)
            app.UseForwardedHeaders();
        if (options.PathBase.Length > 0)
            app.UsePathBase(options.PathBase);
        app.UseRouting();
        app.UseMiddleware<GuardPages>();
        app.UseAuthentication();
        app.UseAntiforgery();
        return app;
    }

    public static void MapWebPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapSignIn();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'").WithStaticAssets();
    }
}
