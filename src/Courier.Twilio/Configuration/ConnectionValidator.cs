using System.Text.RegularExpressions;

namespace Courier.Twilio.Configuration;

/// <summary>Validates the address that messages are sent to, and the timeouts.</summary>
internal static partial class ConnectionValidator
{
    private static readonly TimeSpan MaxTotalTimeout = TimeSpan.FromHours(1);

    public static void ValidateAddress(CourierTwilioOptions options, OptionErrors errors)
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
        if (hasRegion
            && hasEdge
            && IsHostLabel(options.Region!)
            && IsHostLabel(options.Edge!)
            && RegionValidator.Validate(options.Region!, options.Edge!) is { } contradiction)
        {
            errors.Add(contradiction.Key, contradiction.Error);
        }

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
            errors.Add(Key, "must be an absolute https URL.");
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

    public static void ValidateTimeouts(CourierTwilioOptions options, OptionErrors errors)
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

    private static bool IsHostLabel(string text) => text.Length <= 32 && HostLabel().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostLabel();
}
