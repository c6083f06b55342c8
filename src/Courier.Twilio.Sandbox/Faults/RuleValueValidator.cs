using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Validates the values of a rule, each alone.</summary>
internal static class RuleValueValidator
{
    private const int MaxResponseBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(1);

    /// <summary>Returns a description of the first invalid value; null when all are valid.</summary>
    public static string? Validate(SandboxRule rule) => ValidateNumbers(rule) ?? ValidateTexts(rule);

    private static string? ValidateNumbers(SandboxRule rule) => rule switch
    {
        { Times: < 1 } => "Times must be 1 or more; leave it out for a rule without a limit.",
        { Status: < 200 or > 599 } => "Status must be an HTTP status from 200 to 599.",
        { RejectWithCode: < 10000 or > 99999 } => "RejectWithCode must be one of Twilio's codes, such as 21610.",
        { Code: < 10000 or > 99999 } => "Code must be one of Twilio's codes, such as 20429.",
        { FinalErrorCode: < 10000 or > 99999 } => "FinalErrorCode must be one of Twilio's codes, such as 30005.",
        { Bytes: < 0 or > MaxResponseBytes } => "Bytes must be 0 to 67108864 (64 MB).",
        { Callbacks.Copies: < 0 or > 100 } =>
            "Callbacks.Copies must be 0 to 100; 0 drops the callback.",
        { Callbacks.ReversedInGroupsOf: < 0 or > 100 } =>
            "Callbacks.ReversedInGroupsOf must be 0 to 100; 0 keeps the order.",
        _ when !IsValidDelay(rule.Delay) => "Delay must be zero to one day.",
        _ when !IsValidDelay(rule.ProcessAfter) => "ProcessAfter must be zero to one day.",
        _ when !IsValidDelay(rule.Callbacks?.Delay ?? default) => "Callbacks.Delay must be zero to one day.",
        _ => null,
    };

    private static string? ValidateTexts(SandboxRule rule) => rule switch
    {
        { To: { } to } when !AddressFormat.IsValidRecipient(to) && !AddressFormat.IsValidSender(to) =>
            "To must be a recipient as it is posted, such as +12025550156; leave it out for all recipients.",
        { From: { } from } when !AddressFormat.IsValidSender(from) && !Accounts.Sid.IsValid("MG", from) =>
            "From must be a sender as it is posted, such as +15005550006; leave it out for all senders.",
        { StoredBody.Length: > ContentValidation.MaxBodyLength } => "StoredBody must have at most 1600 characters.",
        { AccountSid: { } sid } when !Accounts.Sid.IsValid("AC", sid) =>
            "AccountSid must be 'AC' and 32 hexadecimal digits; leave it out for all accounts.",
        { FinalStatus: { } status } when !Delivery.MessageStatuses.Outcomes.Contains(status) =>
            $"FinalStatus must be one of {string.Join(", ", Delivery.MessageStatuses.Outcomes)}.",
        { ContentType: { } type } when !HeaderValidator.IsValidValue(type) =>
            "ContentType must be a media type, such as text/html.",
        _ => ValidateHeaders(rule) ?? ValidateReplacements(rule),
    };

    private static string? ValidateHeaders(SandboxRule rule) => rule.Headers?
        .Select(static header => HeaderValidator.Validate(header.Key, header.Value))
        .FirstOrDefault(static error => error is not null);

    private static string? ValidateReplacements(SandboxRule rule) => rule.JsonReplacements?
        .Select(static replacement => JsonReplacer.Validate(replacement.Key, replacement.Value))
        .FirstOrDefault(static error => error is not null);

    private static bool IsValidDelay(TimeSpan delay) => delay >= TimeSpan.Zero && delay <= MaxDelay;
}
