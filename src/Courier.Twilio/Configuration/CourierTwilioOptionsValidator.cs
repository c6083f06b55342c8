using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Validates the options of one registration and reports all errors at once. An error names the configuration key, what
/// is wrong and what to write; it never contains the value of a secret, an id or a number.
/// </summary>
internal sealed partial class CourierTwilioOptionsValidator : IValidateOptions<CourierTwilioOptions>
{
    private const string ControlCharacter =
        "contains a control character, such as the line break at the end of a file: remove it.";

    private static readonly TimeSpan MinPollingDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxTotalTimeout = TimeSpan.FromHours(1);
    private static readonly TimeSpan MaxPollingTime = TimeSpan.FromDays(30);

    public ValidateOptionsResult Validate(string? name, CourierTwilioOptions options)
    {
        var errors = new ValidateOptionsResultBuilder();
        ValidateCredentials(options, errors);
        ValidateSender(options, errors);
        ValidateMessages(options, errors);
        ValidateBaseAddress(options, errors);
        ValidateTimeouts(options, errors);
        ValidatePolling(options.Polling, errors);
        return errors.Build();
    }

    private static void ValidateCredentials(CourierTwilioOptions options, ValidateOptionsResultBuilder errors)
    {
        errors.Require(
            Sid.IsAccount(options.AccountSid),
            nameof(options.AccountSid),
            $"must be 'AC' and 32 hexadecimal digits{DescribeLength(options.AccountSid)}.");
        var hasKey = !string.IsNullOrEmpty(options.ApiKeySid);
        errors.Require(
            hasKey || !string.IsNullOrEmpty(options.AuthToken),
            nameof(options.AuthToken),
            "is missing: write the account's auth token, or ApiKeySid and ApiKeySecret.");
        errors.Require(
            !hasKey || Sid.IsApiKey(options.ApiKeySid),
            nameof(options.ApiKeySid),
            $"must be 'SK' and 32 hexadecimal digits{DescribeLength(options.ApiKeySid)}.");
        errors.Require(
            hasKey == !string.IsNullOrEmpty(options.ApiKeySecret),
            nameof(options.ApiKeySecret),
            "and ApiKeySid must be set together: write both, or neither.");

        // A secret read from a file often ends with the file's last line break; Twilio's 401 would not say so.
        errors.Require(!HasControlCharacters(options.AuthToken), nameof(options.AuthToken), ControlCharacter);
        errors.Require(!HasControlCharacters(options.ApiKeySecret), nameof(options.ApiKeySecret), ControlCharacter);
        for (var i = 0; i < options.CallbackAuthTokens.Count; i++)
        {
            var error = WebhookAuthToken.Validate(options.CallbackAuthTokens[i]);
            errors.Require(error is null, $"{nameof(options.CallbackAuthTokens)}:{i}", error ?? "");
        }
    }

    private static void ValidateSender(CourierTwilioOptions options, ValidateOptionsResultBuilder errors)
    {
        var hasService = !string.IsNullOrEmpty(options.MessagingServiceSid);
        var hasFrom = !string.IsNullOrEmpty(options.From);
        if (!hasService && !hasFrom)
        {
            errors.AddError("Set MessagingServiceSid or From: a message needs a sender.");
        }

        errors.Require(
            !hasService || Sid.IsMessagingService(options.MessagingServiceSid),
            nameof(options.MessagingServiceSid),
            $"must be 'MG' and 32 hexadecimal digits{DescribeLength(options.MessagingServiceSid)}.");
        if (hasFrom && FindFromError(options.From!) is { } error)
        {
            errors.AddError(error, nameof(options.From));
        }
    }

    private static string? FindFromError(string from) =>
        SenderParser.Parse(from, out var error) is TwilioSenderKind.MessagingService
            ? "is a Messaging Service: write it as MessagingServiceSid."
            : error;

    private static void ValidateMessages(CourierTwilioOptions options, ValidateOptionsResultBuilder errors)
    {
        errors.Require(
            Enum.IsDefined(options.NumberValidation),
            nameof(options.NumberValidation),
            "must be Format or NumberingPlan.");
        errors.Require(
            options.MaxSegments is null or (>= 1 and <= 100),
            nameof(options.MaxSegments),
            $"must be 1 to 100, but is {options.MaxSegments}.");
        errors.Require(Enum.IsDefined(options.SegmentLimit), nameof(options.SegmentLimit), "must be Reject or Warn.");
        errors.Require(
            Enum.IsDefined(options.MissingVariables),
            nameof(options.MissingVariables),
            "must be KeepPlaceholder, Empty or Throw.");

        // Twilio rejects a host with an underscore (error 21609).
        errors.Require(
            options.StatusCallback is null or { IsAbsoluteUri: true, Scheme: "https" or "http" }
                && options.StatusCallback?.Host.Contains('_', StringComparison.Ordinal) != true,
            nameof(options.StatusCallback),
            "must be an absolute http or https URL whose host has no underscore.");
    }

    private static void ValidateBaseAddress(CourierTwilioOptions options, ValidateOptionsResultBuilder errors)
    {
        var hasRegion = !string.IsNullOrEmpty(options.Region);
        var hasEdge = !string.IsNullOrEmpty(options.Edge);
        errors.Require(
            hasRegion == hasEdge,
            hasRegion ? nameof(options.Edge) : nameof(options.Region),
            "is missing: write both Region and Edge, such as ie1 and dublin, or neither.");
        errors.Require(
            !hasRegion || IsHostLabel(options.Region!),
            nameof(options.Region),
            "must be lower-case letters, digits and inner hyphens, such as ie1.");
        errors.Require(
            !hasEdge || IsHostLabel(options.Edge!),
            nameof(options.Edge),
            "must be lower-case letters, digits and inner hyphens, such as dublin.");
        if (options.BaseAddress is not { } address)
        {
            return;
        }

        const string Key = nameof(options.BaseAddress);
        errors.Require(
            !hasRegion && !hasEdge,
            Key,
            "cannot be combined with Region and Edge: write either BaseAddress, or Region and Edge.");
        if (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http"))
        {
            errors.AddError("must be an absolute https URL.", Key);
            return;
        }

        errors.Require(
            address.Scheme == "https" || address.IsLoopback,
            Key,
            "must be https; http is allowed for loopback hosts only (localhost, 127.0.0.1).");
        errors.Require(
            address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0,
            Key,
            "must have no user, no query and no fragment.");
    }

    private static void ValidateTimeouts(CourierTwilioOptions options, ValidateOptionsResultBuilder errors)
    {
        errors.Require(
            options.MaxConcurrency is >= 1 and <= 1000,
            nameof(options.MaxConcurrency),
            $"must be 1 to 1,000, but is {options.MaxConcurrency}.");
        errors.Require(
            options.ConnectTimeout > TimeSpan.Zero,
            nameof(options.ConnectTimeout),
            $"must be longer than zero, but is {options.ConnectTimeout}.");
        errors.Require(
            options.AttemptTimeout >= options.ConnectTimeout,
            nameof(options.AttemptTimeout),
            $"must be at least ConnectTimeout, {options.ConnectTimeout}, but is {options.AttemptTimeout}.");
        errors.Require(
            options.TotalTimeout >= options.AttemptTimeout,
            nameof(options.TotalTimeout),
            $"must be at least AttemptTimeout, {options.AttemptTimeout}, but is {options.TotalTimeout}.");
        errors.Require(
            options.TotalTimeout <= MaxTotalTimeout,
            nameof(options.TotalTimeout),
            $"must be at most {MaxTotalTimeout}, but is {options.TotalTimeout}.");
    }

    private static void ValidatePolling(DeliveryPollingOptions? polling, ValidateOptionsResultBuilder errors)
    {
        const string Section = nameof(CourierTwilioOptions.Polling);
        if (polling is null)
        {
            errors.AddError("is null: leave the section out to use the defaults.", Section);
            return;
        }

        // A delay of zero stays zero when it is multiplied: the poller would send requests without a pause.
        errors.Require(
            polling.InitialDelay >= MinPollingDelay && polling.InitialDelay <= MaxPollingTime,
            $"{Section}:{nameof(polling.InitialDelay)}",
            $"must be at least 0.1 seconds and at most 30 days, but is {polling.InitialDelay}.");
        errors.Require(
            polling.BackoffMultiplier is >= 1 and <= 10,
            $"{Section}:{nameof(polling.BackoffMultiplier)}",
            FormattableString.Invariant($"must be 1 to 10, but is {polling.BackoffMultiplier}."));
        errors.Require(
            polling.MaxDelay >= MinPollingDelay && polling.MaxDelay <= MaxPollingTime,
            $"{Section}:{nameof(polling.MaxDelay)}",
            $"must be at least 0.1 seconds and at most 30 days, but is {polling.MaxDelay}.");
        errors.Require(
            polling.ExpireAfter > TimeSpan.Zero && polling.ExpireAfter <= MaxPollingTime,
            $"{Section}:{nameof(polling.ExpireAfter)}",
            $"must be longer than zero and at most 30 days, but is {polling.ExpireAfter}.");
        errors.Require(
            Enum.IsDefined(polling.Schedule),
            $"{Section}:{nameof(polling.Schedule)}",
            "must be Exponential or Courier.");
        errors.Require(
            polling.MaxPending is >= 1 and <= 1_000_000,
            $"{Section}:{nameof(polling.MaxPending)}",
            $"must be 1 to 1,000,000, but is {polling.MaxPending}.");
    }

    // Configuration may set a property to null in spite of its type.
    private static bool HasControlCharacters(string? secret) => FieldText.HasControlCharacters(secret ?? "");

    /// <summary>Describes the length of a malformed SID, or that it is missing; never returns its value.</summary>
    private static string DescribeLength(string? sid) => sid switch
    {
        null or "" => ", but is missing",
        { Length: not 34 } => $", but has {sid.Length} characters",
        _ => "",
    };

    private static bool IsHostLabel(string text) => text.Length <= 32 && HostLabel().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostLabel();
}

file static class ValidateOptionsResultBuilderExtensions
{
    public static void Require(this ValidateOptionsResultBuilder errors, bool isValid, string key, string error)
    {
        if (!isValid)
        {
            errors.AddError(error, key);
        }
    }
}
