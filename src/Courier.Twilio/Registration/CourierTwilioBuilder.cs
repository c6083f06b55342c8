using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio;

/// <summary>One registration, to be refined.</summary>
public sealed class CourierTwilioBuilder
{
    internal CourierTwilioBuilder(string name, IServiceCollection services, IHttpClientBuilder httpClient)
    {
        Name = name;
        Services = services;
        HttpClient = httpClient;
    }

    /// <summary>The key of the registration's services; empty for the one without a name.</summary>
    public string Name { get; }

    /// <summary>Where everything is registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The HTTP client, to add a handler or replace the primary one. Whatever is added, a message leaves at most once.</summary>
    public IHttpClientBuilder HttpClient { get; }
}
