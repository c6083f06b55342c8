using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Errors;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Parses a status callback: the form that Twilio posts when the status of a message changes. Validate the request with
/// <see cref="TwilioSignature"/> first.
/// </summary>
/// <remarks>Source: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status.</remarks>
public static class TwilioStatusCallback
{
    // Twilio's longest status has 19 characters.
    private const int MaxStatusLength = 32;

    // Names of fields begin with a capital letter. The signature has no separators, so a status with other characters
    // can be a status followed by further fields, and would have the signature of these fields.
    private static readonly SearchValues<char> StatusCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_-");

    private static readonly string[] SingleValueFields =
        ["MessageSid", "MessageStatus", "SmsSid", "SmsStatus", "AccountSid"];

    private static readonly ExtendedTwilioErrorCatalog BuiltInCatalog = new([]);

    /// <summary>Parses a status callback.</summary>
    /// <param name="form">The decoded fields. Names are case-sensitive; unknown fields are ignored.</param>
    /// <param name="report">
    /// The delivery report. An unknown status is <see cref="DeliveryStatus.Unknown"/> with Twilio's word in
    /// <see cref="DeliveryReport.ProviderStatus"/>; an error code that is not a number is in
    /// <see cref="SmsFailure.ProviderCode"/>.
    /// </param>
    /// <returns>
    /// <see langword="true"/> when the form is a status callback; <see langword="false"/> when the SID of the message
    /// or its status is missing, malformed or posted with two different values, or when the form is an inbound message.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, StringValues>> form, [NotNullWhen(true)] out DeliveryReport? report)
    {
        ArgumentNullException.ThrowIfNull(form);
        report = TryParse(new WebhookForm(form), out var callback) ? callback.CreateReport(BuiltInCatalog) : null;
        return report is not null;
    }

    /// <summary>Parses a form whose fields are indexed already.</summary>
    internal static bool TryParse(WebhookForm form, [NotNullWhen(true)] out ParsedStatusCallback? callback)
    {
        callback = null;
        var messageSid = form.Find("MessageSid") ?? form.Find("SmsSid");
        var status = form.Find("MessageStatus") ?? form.Find("SmsStatus");
        if (!Sid.IsMessage(messageSid)
            || !IsStatus(status)
            || TwilioInboundMessage.IsInbound(form)
            || Array.Exists(SingleValueFields, form.IsAmbiguous))
        {
            return false;
        }

        var accountSid = form.Find("AccountSid");
        var report = new DeliveryReport(messageSid, ParseStatus(status))
        {
            ProviderStatus = status,
            AccountId = Sid.IsAccount(accountSid) ? accountSid : null,
        };

        // Channels other than SMS report the text of an error in ChannelStatusMessage.
        var errorCode = form.Find("ErrorCode") is var code and not "0" ? code : null;
        callback = new(report, errorCode, form.Find("ErrorMessage") ?? form.Find("ChannelStatusMessage"));
        return true;
    }

    private static bool IsStatus([NotNullWhen(true)] string? status) =>
        status is { Length: <= MaxStatusLength }
        && (ParseStatus(status) is not DeliveryStatus.Unknown || !status.AsSpan().ContainsAnyExcept(StatusCharacters));

    private static DeliveryStatus ParseStatus(string status) => TwilioStatus.Parse(status.ToLowerInvariant());
}
