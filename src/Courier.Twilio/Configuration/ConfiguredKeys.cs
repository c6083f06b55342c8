using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Courier.Twilio.Configuration;

/// <summary>Finds the keys of a configuration section that are no options, which binding ignores.</summary>
internal static class ConfiguredKeys
{
    // Bound by the package Courier.Twilio.AspNetCore, as TwilioWebhookOptions; a test of it compares the keys.
    private const string Webhooks = "Webhooks";

    private static readonly string[] WebhookKeys = ["PublicBaseUrl"];

    private static readonly string[] PollingKeys =
    [
        nameof(DeliveryPollingOptions.InitialDelay),
        nameof(DeliveryPollingOptions.BackoffMultiplier),
        nameof(DeliveryPollingOptions.MaxDelay),
        nameof(DeliveryPollingOptions.ExpireAfter),
        nameof(DeliveryPollingOptions.Schedule),
        nameof(DeliveryPollingOptions.TrackOverriddenCredentials),
        nameof(DeliveryPollingOptions.MaxPending),
    ];

    /// <summary>
    /// Gets the keys of <see cref="CourierTwilioOptions"/>; a test compares them with its properties.
    /// </summary>
    public static IReadOnlyList<string> All { get; } =
    [
        nameof(CourierTwilioOptions.AccountSid),
        nameof(CourierTwilioOptions.AuthToken),
        nameof(CourierTwilioOptions.CallbackAuthTokens),
        nameof(CourierTwilioOptions.WebhookSharedKeys),
        nameof(CourierTwilioOptions.MessagingServiceSid),
        nameof(CourierTwilioOptions.From),
        nameof(CourierTwilioOptions.StatusCallback),
        nameof(CourierTwilioOptions.ApiKeySid),
        nameof(CourierTwilioOptions.ApiKeySecret),
        nameof(CourierTwilioOptions.Region),
        nameof(CourierTwilioOptions.Edge),
        nameof(CourierTwilioOptions.BaseAddress),
        nameof(CourierTwilioOptions.AllowRedirectInProduction),
        nameof(CourierTwilioOptions.NumberValidation),
        nameof(CourierTwilioOptions.MaxSegments),
        nameof(CourierTwilioOptions.SegmentLimit),
        nameof(CourierTwilioOptions.MaxConcurrency),
        nameof(CourierTwilioOptions.ConnectTimeout),
        nameof(CourierTwilioOptions.AttemptTimeout),
        nameof(CourierTwilioOptions.TotalTimeout),
        nameof(CourierTwilioOptions.Templates),
        nameof(CourierTwilioOptions.MissingVariables),
        nameof(CourierTwilioOptions.IgnoredInstructions),
        nameof(CourierTwilioOptions.MaxEnvelopeRecipients),
        nameof(CourierTwilioOptions.MaxTemplateLength),
        nameof(CourierTwilioOptions.MaxTotalTemplateLength),
        nameof(CourierTwilioOptions.Polling),
    ];

    /// <summary>Gets the keys of <see cref="DeliveryPollingOptions"/>.</summary>
    public static IReadOnlyList<string> Polling => PollingKeys;

    /// <summary>
    /// Returns each key that is no option, with the option that it is probably meant to be. The root of a configuration
    /// has keys of others and is not searched.
    /// </summary>
    /// <param name="section">The section.</param>
    /// <param name="sections">The sections of all registrations, which may lie below this one.</param>
    public static IEnumerable<(string Key, string? Nearest)> FindUnknown(
        OptionsSection section, IEnumerable<OptionsSection> sections)
    {
        if (section.Path.Length == 0)
        {
            return [];
        }

        var nested = sections.Select(static other => other.Path).ToList();
        return FindUnknown(section.Configuration, [.. All, Webhooks])
            .Concat(FindUnknownBelow(section, nameof(CourierTwilioOptions.Polling), PollingKeys))
            .Concat(FindUnknownBelow(section, Webhooks, WebhookKeys))
            .Where(found => !nested.Exists(path => IsAtOrAbove(section.GetPath(found.Key), path)));
    }

    private static IEnumerable<(string Key, string? Nearest)> FindUnknownBelow(
        OptionsSection section, string name, IReadOnlyList<string> known) =>
        from found in FindUnknown(section.Configuration.GetSection(name), known)
        select (ConfigurationPath.Combine(name, found.Key), found.Nearest);

    private static IEnumerable<(string Key, string? Nearest)> FindUnknown(
        IConfiguration configuration, IReadOnlyList<string> known) =>
        from child in configuration.GetChildren()
        where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select (child.Key, SpellingSuggestions.FindSlip(child.Key, known));

    private static bool IsAtOrAbove(string path, string other) =>
        other.Equals(path, StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(path + ConfigurationPath.KeyDelimiter, StringComparison.OrdinalIgnoreCase);
}
