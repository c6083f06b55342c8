using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Validates the options of one registration and reports all errors at once. An error names the configuration key, what
/// is wrong and what to write; it never contains the value of a secret, an id or a number.
/// </summary>
/// <param name="sections">The sections that registrations are bound to.</param>
internal sealed class CourierTwilioOptionsValidator(IEnumerable<OptionsSection> sections)
    : IValidateOptions<CourierTwilioOptions>
{
    public ValidateOptionsResult Validate(string? name, CourierTwilioOptions options)
    {
        var registration = name ?? Options.DefaultName;
        var own = sections.Where(section => section.Registration == registration).ToList();
        var errors = new OptionErrors(registration, own.LastOrDefault());
        ValidateKeys(own, errors);
        CredentialsValidator.Validate(options, errors);
        ValidateSender(options, errors);
        ValidateMessages(options, errors);
        EnvelopeOptionsValidator.Validate(options, errors);
        ConnectionValidator.ValidateAddress(options, errors);
        ConnectionValidator.ValidateTimeouts(options, errors);
        PollingValidator.Validate(options.Polling, errors);
        return errors.Build();
    }

    // A misspelled key is ignored by binding, and the option silently keeps its default.
    private void ValidateKeys(List<OptionsSection> own, OptionErrors errors)
    {
        foreach (var section in own.DistinctBy(static section => section.Path))
        {
            foreach (var (key, nearest) in ConfiguredKeys.FindUnknown(section, sections))
            {
                errors.Require(nearest is null, key, $"is not an option. Did you mean {nearest}?");
            }
        }
    }

    private static void ValidateSender(CourierTwilioOptions options, OptionErrors errors)
    {
        var hasService = !string.IsNullOrEmpty(options.MessagingServiceSid);
        var hasFrom = !string.IsNullOrEmpty(options.From);
        if (!hasService && !hasFrom)
        {
            errors.Add(
                nameof(options.MessagingServiceSid),
                "is missing, and so is From: write one of the two, because a message needs a sender.");
        }

        errors.Require(
            !hasService || Sid.IsMessagingService(options.MessagingServiceSid),
            nameof(options.MessagingServiceSid),
            "must be 'MG' and 32 hexadecimal digits"
                + $"{CredentialsValidator.DescribeLength(options.MessagingServiceSid)}.");
        if (hasFrom && FindFromError(options.From!) is { } error)
        {
            errors.Add(nameof(options.From), error);
        }
    }

    private static string? FindFromError(string from) =>
        SenderParser.Parse(from, out var error) is TwilioSenderKind.MessagingService
            ? "is a Messaging Service: write it as MessagingServiceSid."
            : error;

    private static void ValidateMessages(CourierTwilioOptions options, OptionErrors errors)
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
}
