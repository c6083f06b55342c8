using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Kestrel without a host: no configuration is read, no signal handler is installed and no port but ours is opened, so a
/// sandbox in a test or an application changes nothing about the process it lives in. (The server's public constructor would
/// do, but for the instruments of telemetry it makes and never gives back: the process keeps them for ever.)
/// </summary>
internal static class KestrelFactory
{
    /// <summary>The server, and all it needs, which is disposed of with the provider.</summary>
    public static ServiceProvider Create(Action<KestrelServerOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton(static _ => new DiagnosticListener("Courier.Twilio.Sandbox"));
        services.AddSingleton<DiagnosticSource>(static provider => provider.GetRequiredService<DiagnosticListener>());
        new Registrar(services).UseKestrelCore();
        services.Configure(configure);
        return services.BuildServiceProvider();
    }

    public static IServer GetServer(ServiceProvider provider) => provider.GetRequiredService<IServer>();

    /// <summary>As much of a web host's builder as is needed to be told which services Kestrel is made of.</summary>
    private sealed class Registrar(IServiceCollection services) : IWebHostBuilder
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

        public IWebHostBuilder ConfigureAppConfiguration(Action<WebHostBuilderContext, IConfigurationBuilder> configureDelegate) => this;

        public string? GetSetting(string key) => null;

        public IWebHostBuilder UseSetting(string key, string? value) => this;

#pragma warning disable ASPDEPR008 // ASP.NET's: the interface is not obsolete, what one of its methods returns is.
        public IWebHost Build() => throw new NotSupportedException("There is no host.");
#pragma warning restore ASPDEPR008
    }
}
