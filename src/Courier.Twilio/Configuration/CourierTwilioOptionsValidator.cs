using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>All rules of the options, in reading order; a fault names the key and says what to write, never a secret.</summary>
internal sealed partial class CourierTwilioOptionsValidator : IValidateOptions<CourierTwilioOptions>
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestWatch = TimeSpan.FromDays(30);

    public ValidateOptionsResult Validate(string? name, CourierTwilioOptions options)
    {
        var faults = new ValidateOptionsResultBuilder();
        CheckAccount(options, faults);
        CheckSender(options, faults);
        CheckAddress(options, faults);
        CheckTimes(options, faults);
        CheckPolling(options.Polling, faults);
        return faults.Build();
    }

    private static void CheckAccount(CourierTwilioOptions options, ValidateOptionsResultBuilder faults)
    {
        Require(Sid.IsAccount(options.AccountSid), nameof(options.AccountSid), $"must be 'AC' and 32 hexadecimal digits{Seen(options.AccountSid)}.");
        var hasKey = !string.IsNullOrEmpty(options.ApiKeySid);
        Require(hasKey || !string.IsNullOrEmpty(options.AuthToken), nameof(options.AuthToken), "is missing: write the account's auth token, or ApiKeySid and ApiKeySecret.");
        Require(!hasKey || Sid.IsApiKey(options.ApiKeySid), nameof(options.ApiKeySid), $"must be 'SK' and 32 hexadecimal digits{Seen(options.ApiKeySid)}.");
        Require(hasKey == !string.IsNullOrEmpty(options.ApiKeySecret), nameof(options.ApiKeySecret), "and ApiKeySid come together or not at all.");

        // A secret read from a file often brings the file's last line break along; Twilio would only say 401.
        Require(!FieldText.HasControlCharacters(options.AuthToken ?? ""), nameof(options.AuthToken), "holds a control character, such as the line break at the end of a file.");
        Require(!FieldText.HasControlCharacters(options.ApiKeySecret ?? ""), nameof(options.ApiKeySecret), "holds a control character, such as the line break at the end of a file.");
        for (var i = 0; i < options.CallbackAuthTokens.Count; i++)
        {
            var fault = WebhookAuthToken.Validate(options.CallbackAuthTokens[i]);
            Require(fault is null, $"{nameof(options.CallbackAuthTokens)}:{i}", fault ?? "");
        }

        void Require(bool isRight, string key, string fault) => Check(faults, isRight, key, fault);
    }

    private static void CheckSender(CourierTwilioOptions options, ValidateOptionsResultBuilder faults)
    {
        var hasService = !string.IsNullOrEmpty(options.MessagingServiceSid);
        var hasFrom = !string.IsNullOrEmpty(options.From);
        if (!hasService && !hasFrom)
        {
            faults.AddError("Set MessagingServiceSid or From: a message needs a sender.");
        }

        Check(faults, !hasService || Sid.IsMessagingService(options.MessagingServiceSid), nameof(options.MessagingServiceSid), $"must be 'MG' and 32 hexadecimal digits{Seen(options.MessagingServiceSid)}.");
        if (hasFrom && FindFromFault(options.From!) is { } fault)
        {
            faults.AddError(fault, nameof(options.From));
        }

        Check(faults, Enum.IsDefined(options.NumberValidation), nameof(options.NumberValidation), "must be Format or NumberingPlan.");
        Check(faults, options.MaxSegments is null or (>= 1 and <= 100), nameof(options.MaxSegments), $"must be 1 to 100, and is {options.MaxSegments}.");
        Check(faults, Enum.IsDefined(options.SegmentLimit), nameof(options.SegmentLimit), "must be Reject or Warn.");
        Check(faults, Enum.IsDefined(options.MissingVariables), nameof(options.MissingVariables), "must be KeepPlaceholder, Empty or Throw.");
        Check(
            faults,
            options.StatusCallback is null or { IsAbsoluteUri: true, Scheme: "https" or "http" } && options.StatusCallback?.Host.Contains('_', StringComparison.Ordinal) != true,
            nameof(options.StatusCallback),
            "must be an absolute http or https URL whose host has no underscore.");
    }

    private static string? FindFromFault(string from) => SenderParser.Parse(from, out var fault) is TwilioSenderKind.MessagingService
        ? "is a Messaging Service: write it as MessagingServiceSid."
        : fault;

    private static void CheckAddress(CourierTwilioOptions options, ValidateOptionsResultBuilder faults)
    {
        var hasRegion = !string.IsNullOrEmpty(options.Region);
        var hasEdge = !string.IsNullOrEmpty(options.Edge);
        Check(faults, hasRegion == hasEdge, hasRegion ? nameof(options.Edge) : nameof(options.Region), "is missing: Region and Edge come together, such as ie1 and dublin, or not at all.");
        Check(faults, !hasRegion || IsHostPart(options.Region!), nameof(options.Region), "must be small letters, digits and inner dashes, such as ie1.");
        Check(faults, !hasEdge || IsHostPart(options.Edge!), nameof(options.Edge), "must be small letters, digits and inner dashes, such as dublin.");
        if (options.BaseAddress is not { } address)
        {
            return;
        }

        const string Key = nameof(options.BaseAddress);
        Check(faults, !hasRegion && !hasEdge, Key, "and Region with Edge name two hosts: keep one of them.");
        if (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http"))
        {
            faults.AddError("must be an absolute https URL.", Key);
            return;
        }

        Check(faults, address.Scheme == "https" || address.IsLoopback, Key, "must be https: http is taken on this machine only (localhost, 127.0.0.1).");
        Check(faults, address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0, Key, "must have no user, no query and no fragment.");
    }

    private static void CheckTimes(CourierTwilioOptions options, ValidateOptionsResultBuilder faults)
    {
        Check(faults, options.MaxConcurrency is >= 1 and <= 1000, nameof(options.MaxConcurrency), $"must be 1 to 1,000, and is {options.MaxConcurrency}.");
        Check(faults, options.ConnectTimeout > TimeSpan.Zero, nameof(options.ConnectTimeout), $"must be longer than zero, and is {options.ConnectTimeout}.");
        Check(faults, options.AttemptTimeout >= options.ConnectTimeout, nameof(options.AttemptTimeout), $"must be at least ConnectTimeout, {options.ConnectTimeout}, and is {options.AttemptTimeout}.");
        Check(faults, options.TotalTimeout >= options.AttemptTimeout, nameof(options.TotalTimeout), $"must be at least AttemptTimeout, {options.AttemptTimeout}, and is {options.TotalTimeout}.");
        Check(faults, options.TotalTimeout <= LongestTimeout, nameof(options.TotalTimeout), $"must be at most {LongestTimeout}, and is {options.TotalTimeout}.");
    }

    private static void CheckPolling(DeliveryPollingOptions? polling, ValidateOptionsResultBuilder faults)
    {
        const string Key = nameof(CourierTwilioOptions.Polling);
        if (polling is null)
        {
            faults.AddError("is missing: leave it out altogether to have the defaults.", Key);
            return;
        }

        // Zero would stay zero however often it is multiplied: a tracker that asks without a pause.
        Check(faults, polling.InitialDelay >= ShortestWait && polling.InitialDelay <= LongestWatch, $"{Key}:{nameof(polling.InitialDelay)}", $"must be at least 0.1 seconds and at most 30 days, and is {polling.InitialDelay}.");
        Check(faults, polling.BackoffMultiplier is >= 1 and <= 10, $"{Key}:{nameof(polling.BackoffMultiplier)}", FormattableString.Invariant($"must be 1 to 10, and is {polling.BackoffMultiplier}."));
        Check(faults, polling.MaxDelay >= ShortestWait && polling.MaxDelay <= LongestWatch, $"{Key}:{nameof(polling.MaxDelay)}", $"must be at least 0.1 seconds and at most 30 days, and is {polling.MaxDelay}.");
        Check(faults, polling.ExpireAfter > TimeSpan.Zero && polling.ExpireAfter <= LongestWatch, $"{Key}:{nameof(polling.ExpireAfter)}", $"must be longer than zero and at most 30 days, and is {polling.ExpireAfter}.");
        Check(faults, Enum.IsDefined(polling.Schedule), $"{Key}:{nameof(polling.Schedule)}", "must be Exponential or Courier.");
        Check(faults, polling.MaxPending is >= 1 and <= 1_000_000, $"{Key}:{nameof(polling.MaxPending)}", $"must be 1 to 1,000,000, and is {polling.MaxPending}.");
    }

    private static void Check(ValidateOptionsResultBuilder faults, bool isRight, string key, string fault)
    {
        if (!isRight)
        {
            faults.AddError(fault, key);
        }
    }

    // Enough to find the slip, too little to give an id away.
    private static string Seen(string? sid) => sid switch
    {
        null or "" => ", and is missing",
        { Length: not 34 } => $", and has {sid.Length} characters",
        _ => "",
    };

    private static bool IsHostPart(string text) => text.Length <= 32 && HostPart().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostPart();
}
