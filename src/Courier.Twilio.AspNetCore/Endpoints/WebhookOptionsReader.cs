using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Reads and validates <see cref="TwilioWebhookOptions"/> when an endpoint is mapped: the configuration section first,
/// then the configuration by code. Invalid options stop the application before it starts.
/// </summary>
/// <remarks>
/// The section is read here because mapping an endpoint is the only call of the application: no registration binds it.
/// </remarks>
internal static class WebhookOptionsReader
{
    /// <summary>The configuration key of the URL, with its section.</summary>
    public const string Key = $"{TwilioWebhookOptions.SectionName}:{nameof(TwilioWebhookOptions.PublicBaseUrl)}";
    private const string InvalidUrl = "must be an absolute http or https URL, such as https://app.example.";

    /// <summary>Reads the options.</summary>
    /// <exception cref="OptionsValidationException">The options are invalid.</exception>
    public static TwilioWebhookOptions Read(IServiceProvider services)
    {
        var options = new TwilioWebhookOptions
        {
            PublicBaseUrl = ReadPublicBaseUrl(services.GetService<IConfiguration>()),
        };
        foreach (var configure in services.GetServices<IConfigureOptions<TwilioWebhookOptions>>())
        {
            configure.Configure(options);
        }

        foreach (var configure in services.GetServices<IPostConfigureOptions<TwilioWebhookOptions>>())
        {
            configure.PostConfigure(Options.DefaultName, options);
        }

        if (ValidatePublicBaseUrl(options.PublicBaseUrl) is { } error)
        {
            throw CreateException($"{Key}: {error}");
        }

        // Validations of the application run last, so that they can rely on a valid URL.
        string[] errors =
        [
            .. services.GetServices<IValidateOptions<TwilioWebhookOptions>>()
                .SelectMany(validation => validation.Validate(Options.DefaultName, options).Failures ?? []),
        ];
        return errors.Length > 0 ? throw CreateException(errors) : options;
    }

    // The configuration binder is not used: its exception contains the value, and the value may contain a password.
    private static Uri? ReadPublicBaseUrl(IConfiguration? configuration) => configuration?[Key] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url) => url,
        _ => throw CreateException($"{Key}: {InvalidUrl}"),
    };

    private static string? ValidatePublicBaseUrl(Uri? url) => url switch
    {
        null => null,
        { IsAbsoluteUri: false } or not { Scheme: "https" or "http" } => InvalidUrl,
        { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } =>
            "must have no user info, no query and no fragment.",
        _ => null,
    };

    private static OptionsValidationException CreateException(params string[] errors) =>
        new(Options.DefaultName, typeof(TwilioWebhookOptions), errors);
}
