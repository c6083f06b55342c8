using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Errors;
using Courier.Twilio.Messages;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>Reads the form that Twilio posts when the status of a message changes. Check <see cref="TwilioSignature"/> first.</summary>
public static class TwilioStatusCallback
{
    // Twilio's longest word has 19 letters.
    private const int LongestWord = 32;

    // The letters of Twilio's words. The names of its fields begin with capitals: what has one is fields, pushed together under
    // the signature they had one by one.
    private static readonly SearchValues<char> WordLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_-");

    private static readonly string[] Telling = ["MessageSid", "MessageStatus", "SmsSid", "SmsStatus", "AccountSid"];

    private static readonly ExtendedTwilioErrorCatalog Published = new([]);

    /// <summary>Reads one status callback.</summary>
    /// <param name="form">The decoded fields; their names are exact, those that are not known here are passed over.</param>
    /// <param name="report">
    /// What is told: an unknown word for the status is kept in <see cref="DeliveryReport.ProviderStatus"/>, an error code that
    /// is no number in <see cref="SmsFailure.ProviderCode"/>.
    /// </param>
    /// <returns>
    /// <see langword="false"/> when it is no status callback: the message's SID or its status is missing, malformed or comes
    /// with two values that differ, or the message is an inbound one.
    /// </returns>
    public static bool TryParse(IEnumerable<KeyValuePair<string, StringValues>> form, [NotNullWhen(true)] out DeliveryReport? report)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TryParse(new WebhookForm(form), Published, out report);
    }

    internal static bool TryParse(WebhookForm form, ITwilioErrorCatalog catalog, [NotNullWhen(true)] out DeliveryReport? report)
    {
        report = null;
        var messageSid = form.Find("MessageSid") ?? form.Find("SmsSid");
        var status = form.Find("MessageStatus") ?? form.Find("SmsStatus");
        if (!Sid.IsMessage(messageSid) || !IsWord(status) || InboundMessageReader.IsInbound(form) || Array.Exists(Telling, form.IsAmbiguous))
        {
            return false;
        }

        report = new(messageSid, Known(status))
        {
            ProviderStatus = status,
            AccountId = form.Find("AccountSid") is { } account && Sid.IsAccount(account) ? account : null,
            Failure = FindFailure(form, catalog),
        };
        return true;
    }

    // Channels other than SMS explain themselves in a field of their own.
    private static SmsFailure? FindFailure(WebhookForm form, ITwilioErrorCatalog catalog)
    {
        var code = form.Find("ErrorCode") is "0" ? null : form.Find("ErrorCode");
        var sentence = form.Find("ErrorMessage") ?? form.Find("ChannelStatusMessage");
        return code is null && sentence is null ? null : TwilioFailureFactory.Create(catalog, code, httpStatus: null, sentence, moreInfo: null);
    }

    private static bool IsWord([NotNullWhen(true)] string? status) =>
        status is { Length: <= LongestWord } && (Known(status) is not DeliveryStatus.Unknown || !status.AsSpan().ContainsAnyExcept(WordLetters));

    private static DeliveryStatus Known(string word) => TwilioStatus.Read(word.ToLowerInvariant());
}
