using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Creates Kestrel without a host. It reads no configuration, installs no signal handler and opens one port only, so
/// that a sandbox changes nothing else in its process. The server's public constructor is not used, because it
/// creates metric instruments that the process never releases.
/// </summary>
internal static class KestrelFactory
{
    /// <summary>Creates a container with the server; disposing the container disposes the server.</summary>
    public static ServiceProvider Create(Action<KestrelServerOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton(static _ => new DiagnosticListener("Courier.Twilio.Sandbox"));
        services.AddSingleton<DiagnosticSource>(
            static provider => provider.GetRequiredService<DiagnosticListener>());
        new ServiceRegistrar(services).UseKestrelCore();
        services.Configure(configure);

        return services.BuildServiceProvider();
    }

    public static IServer GetServer(ServiceProvider provider) => provider.GetRequiredService<IServer>();

    /// <summary>The part of a web host builder through which Kestrel registers its services.</summary>
    private sealed class ServiceRegistrar(IServiceCollection services) : IWebHostBuilder
    {
        public IWebHostBuilder ConfigureServices(Action<IServiceCollection> configureServices)
        {
            configureServices(services);

            return this;
        }

        public IWebHostBuilder ConfigureServices(Action<WebHostBuilderContext, IServiceCollection> configureServices)
        {
            configureServices(new WebHostBuilderContext(), services);

            return this;
        }

        public IWebHostBuilder ConfigureAppConfiguration(
            Action<WebHostBuilderContext, IConfigurationBuilder> configureDelegate) => this;

        public string? GetSetting(string key) => null;

        public IWebHostBuilder UseSetting(string key, string? value) => this;

#pragma warning disable ASPDEPR008 // IWebHost is obsolete, IWebHostBuilder is not.
        public IWebHost Build() => throw new NotSupportedException("The registrar builds no host.");
#pragma warning restore ASPDEPR008
    }
}
