using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tool;

/// <summary>The options of <c>Courier:Twilio</c>, or their errors.</summary>
/// <param name="Options">The options; the defaults if there are errors.</param>
/// <param name="Errors">What is not valid, and what to write.</param>
internal sealed record ConfiguredAccount(CourierTwilioOptions Options, IReadOnlyList<string> Errors)
{
    /// <summary>Gets the address that requests are sent to.</summary>
    public Uri Address => Options switch
    {
        { BaseAddress: { } address } => address,
        { Edge: { Length: > 0 } edge, Region: { Length: > 0 } region } =>
            new($"https://api.{edge}.{region}.twilio.com"),
        _ => new("https://api.twilio.com"),
    };

    public bool HasApiKey => Options.ApiKeySid is { Length: > 0 };

    /// <summary>Gets the sender, with a number masked.</summary>
    public string? Sender => Options switch
    {
        { MessagingServiceSid: { Length: > 0 } service } => service,
        _ when TwilioSender.TryParse(Options.From, out var sender) => sender.ToString(),
        _ => null,
    };

    /// <summary>Reads the options that the services use.</summary>
    public static ConfiguredAccount Read(IServiceProvider services)
    {
        try
        {
            return new(services.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue, []);
        }
        catch (OptionsValidationException e)
        {
            return new(new(), [.. e.Failures]);
        }
    }
}
