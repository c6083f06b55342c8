using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>An inbound message: a message that a person sent to one of your senders.</summary>
/// <remarks><see cref="ToString"/> masks numbers and omits the text, so the message can be logged.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TwilioInboundMessage
{
    // The maximum that Twilio documents; more is ignored, whatever the field NumMedia says.
    private const int MaxMedia = 10;

    private static readonly string[] SingleValueFields =
        ["MessageSid", "AccountSid", "From", "To", "Body", "MessageStatus", "SmsStatus"];

    private static readonly FrozenSet<string> MappedFields = FrozenSet.ToFrozenSet(
        [
            "MessageSid", "AccountSid", "From", "To", "Body", "NumMedia", "NumSegments", "MessagingServiceSid",
            "OptOutType", "ProfileName", "WaId",
        ],
        StringComparer.Ordinal);

    /// <summary>Gets the SID of the message. It is the same when Twilio posts the message again.</summary>
    public required string MessageSid { get; init; }

    /// <summary>Gets the SID of your account that received the message.</summary>
    public required string AccountSid { get; init; }

    /// <summary>
    /// Gets the address of the person: a phone number, or an address of a channel such as <c>whatsapp:+12025550156</c>.
    /// </summary>
    public required string From { get; init; }

    /// <summary>
    /// Gets the address of your sender: a phone number, a short code or an address of a channel.
    /// </summary>
    public required string To { get; init; }

    /// <summary>
    /// Gets <see cref="From"/> as a phone number; <see langword="null"/> when it is an address of a channel.
    /// </summary>
    public PhoneNumber? FromNumber => PhoneNumber.TryParse(From, out var number) ? number : null;

    /// <summary>
    /// Gets <see cref="To"/> as a phone number; <see langword="null"/> when it is a short code or an address of a
    /// channel.
    /// </summary>
    public PhoneNumber? ToNumber => PhoneNumber.TryParse(To, out var number) ? number : null;

    /// <summary>Gets the untrimmed text; empty when the message has only media.</summary>
    public string Body { get; init; } = "";

    /// <summary>Gets the media of the message, 10 at most; empty by default.</summary>
    public IReadOnlyList<TwilioInboundMedia> Media
    {
        get;
        init => field = ValueList<TwilioInboundMedia>.Copy(value, nameof(Media));
    }
    = ValueList<TwilioInboundMedia>.Empty;

    /// <summary>Gets the number of segments; <see langword="null"/> when Twilio does not report it.</summary>
    public int? Segments { get; init; }

    /// <summary>
    /// Gets the SID of the Messaging Service of your sender; <see langword="null"/> when the sender is in none.
    /// </summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>
    /// Gets <c>STOP</c>, <c>START</c> or <c>HELP</c> when Twilio's Advanced Opt-Out recognized the keyword and replied
    /// to it; otherwise, and whenever Advanced Opt-Out is not enabled, <see langword="null"/>.
    /// </summary>
    public string? OptOutType { get; init; }

    /// <summary>
    /// Gets the profile name of the person on the channel, as WhatsApp reports it; otherwise <see langword="null"/>.
    /// </summary>
    public string? ProfileName { get; init; }

    /// <summary>
    /// Gets the WhatsApp id of the person, a number without a plus sign; <see langword="null"/> on other channels.
    /// </summary>
    public string? WaId { get; init; }

    /// <summary>
    /// Gets the remaining fields by their case-sensitive names, such as locations and buttons; of a field with several
    /// values the first. Empty by default.
    /// </summary>
    public IReadOnlyDictionary<string, string> OtherFields
    {
        get;
        init => field = new ValueDictionary(value);
    }
    = ValueDictionary.None;

    /// <summary>
    /// Creates a reply: a message to the person on the same channel, from the address that received this message.
    /// </summary>
    /// <remarks>
    /// The sender of the reply is <see cref="To"/>, in the place of the sender or Messaging Service of the options.
    /// </remarks>
    /// <param name="text">The text of the reply.</param>
    /// <returns>The message, which is sent like any other one; a <c>with</c> expression changes it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// <see cref="From"/> has no phone number, for example <c>messenger:…</c> or a short code, or its channel is
    /// unknown.
    /// </exception>
    public SmsMessage CreateReply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (channel, address) = ChannelAddress.Parse(From);
        TwilioChannel? replyChannel = channel switch
        {
            null => TwilioChannel.Sms,
            ChannelAddress.WhatsApp => TwilioChannel.WhatsApp,
            ChannelAddress.Rcs => TwilioChannel.Rcs,
            _ => null,
        };
        return replyChannel is not null && PhoneNumber.TryParse(address, out var number)
            ? new()
            {
                To = number,
                Body = text,
                Overrides = [new TwilioOverrides { Channel = replyChannel, Config = new() { From = To } }],
            }
            : throw new NotSupportedException(
                $"The message came from an address without a phone number ({ChannelAddress.GetDisplayName(channel)}), "
                + "and the recipient of a reply is a phone number. Replies are supported for SMS, WhatsApp and RCS.");
    }

    /// <summary>
    /// Parses the form that Twilio posts for an inbound message. Validate the request with
    /// <see cref="TwilioSignature"/> first.
    /// </summary>
    /// <param name="form">The decoded fields. Names are case-sensitive.</param>
    /// <param name="message">The inbound message.</param>
    /// <returns>
    /// <see langword="true"/> when the form is an inbound message; <see langword="false"/> when <c>MessageSid</c>,
    /// <c>AccountSid</c>, <c>From</c> or <c>To</c> is missing or malformed, when one of these or <c>Body</c> is posted
    /// with two different values, or when the form is a status callback.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, StringValues>> form, [NotNullWhen(true)] out TwilioInboundMessage? message)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TryParse(new WebhookForm(form), out message);
    }

    /// <summary>Parses a form whose fields are indexed already.</summary>
    internal static bool TryParse(WebhookForm form, [NotNullWhen(true)] out TwilioInboundMessage? message)
    {
        message = null;
        if (form.Find("MessageSid") is not { } messageSid || !Sid.IsMessage(messageSid)
            || form.Find("AccountSid") is not { } accountSid || !Sid.IsAccount(accountSid)
            || form.Find("From") is not { } from
            || form.Find("To") is not { } to
            || Array.Exists(SingleValueFields, form.IsAmbiguous)
            || (form.Find("MessageStatus") ?? form.Find("SmsStatus")) is not (null or "received" or "receiving"))
        {
            return false;
        }

        var media = ParseMedia(form);
        message = new()
        {
            MessageSid = messageSid,
            AccountSid = accountSid,
            From = from,
            To = to,
            Body = form.Find("Body") ?? "",
            Media = [.. media.Select(item => item.Media)],
            Segments = TwilioStatus.ParseSegments(form.Find("NumSegments")),
            MessagingServiceSid = form.Find("MessagingServiceSid"),
            OptOutType = form.Find("OptOutType"),
            ProfileName = form.Find("ProfileName"),
            WaId = form.Find("WaId"),
            OtherFields = form.Fields
                .Where(field => !MappedFields.Contains(field.Key) && !media.Any(item => item.HasField(field.Key)))
                .ToDictionary(StringComparer.Ordinal),
        };
        return true;
    }

    /// <summary>Returns whether the status in the form is that of an inbound message.</summary>
    internal static bool IsInbound(WebhookForm form) =>
        form.Find("MessageStatus") is null && form.Find("SmsStatus") is "received" or "receiving";

    private static List<MediaFields> ParseMedia(WebhookForm form)
    {
        var media = new List<MediaFields>();
        var isNumber = int.TryParse(
            form.Find("NumMedia"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        for (var i = 0; i < Math.Min(isNumber ? number : 0, MaxMedia); i++)
        {
            var urlField = FormattableString.Invariant($"MediaUrl{i}");
            var typeField = FormattableString.Invariant($"MediaContentType{i}");
            if (Uri.TryCreate(form.Find(urlField), UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
            {
                media.Add(new(new(url, form.Find(typeField)), urlField, typeField));
            }
        }

        return media;
    }

    // The compiler calls this method from ToString: neither a whole number nor the text may reach a log.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"MessageSid = {MessageSid}, AccountSid = {AccountSid}");
        text.Append(CultureInfo.InvariantCulture, $", From = {NumberMask.MaskNumbers(From ?? "")}");
        text.Append(CultureInfo.InvariantCulture, $", To = {NumberMask.MaskNumbers(To ?? "")}");
        text.Append(CultureInfo.InvariantCulture, $", Body = {Body?.Length ?? 0} characters");
        text.Append(", Media = [").AppendJoin(", ", Media.Select(static media => media.ContentType)).Append(']');
        text.Append(CultureInfo.InvariantCulture, $", OtherFields = {OtherFields}");
        return true;
    }

    // A file and the names of the two fields that describe it, which are then omitted from OtherFields.
    private readonly record struct MediaFields(TwilioInboundMedia Media, string UrlField, string TypeField)
    {
        public bool HasField(string name) => name == UrlField || name == TypeField;
    }
}
