using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Reads the options when an endpoint is mapped: the section first, then what code configured. So a key that is only written
/// into the configuration counts, and a fault stops the application before it starts.
/// </summary>
internal static class WebhookOptionsReader
{
    private const string Key = $"{TwilioWebhookOptions.SectionName}:{nameof(TwilioWebhookOptions.PublicBaseUrl)}";
    private const string NoUrl = "must be an absolute http or https URL, such as https://app.example.";

    public static TwilioWebhookOptions Read(IServiceProvider services)
    {
        var options = new TwilioWebhookOptions { PublicBaseUrl = ReadConfigured(services.GetService<IConfiguration>()) };
        foreach (var configure in services.GetServices<IConfigureOptions<TwilioWebhookOptions>>())
        {
            configure.Configure(options);
        }

        foreach (var configure in services.GetServices<IPostConfigureOptions<TwilioWebhookOptions>>())
        {
            configure.PostConfigure(Options.DefaultName, options);
        }

        if (FindFault(options.PublicBaseUrl) is { } fault)
        {
            throw Refused($"{Key}: {fault}");
        }

        // The application's own rules, which may take ours for granted.
        string[] faults = [.. services.GetServices<IValidateOptions<TwilioWebhookOptions>>()
            .SelectMany(rule => rule.Validate(Options.DefaultName, options).Failures ?? [])];
        return faults.Length > 0 ? throw Refused(faults) : options;
    }

    // Not by a binder: of a text that it cannot read it shows all, and there may be a password in it.
    private static Uri? ReadConfigured(IConfiguration? configuration) => configuration?[Key] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url) => url,
        _ => throw Refused($"{Key}: {NoUrl}"),
    };

    private static string? FindFault(Uri? url) => url switch
    {
        null => null,
        { IsAbsoluteUri: false } or not { Scheme: "https" or "http" } => NoUrl,
        { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } => "must have no user, no query and no fragment: they are the request's own.",
        _ => null,
    };

    private static OptionsValidationException Refused(params string[] faults) => new(Options.DefaultName, typeof(TwilioWebhookOptions), faults);
}
