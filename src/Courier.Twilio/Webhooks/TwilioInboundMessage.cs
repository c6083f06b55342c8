using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Courier.Sms;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>A message that somebody sent to one of your senders.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TwilioInboundMessage
{
    /// <summary>Twilio's id of the message; the same when Twilio posts it again.</summary>
    public required string MessageSid { get; init; }

    /// <summary>Your account that received it.</summary>
    public required string AccountSid { get; init; }

    /// <summary>Who wrote: a number, or an address of a channel such as <c>whatsapp:+12025550156</c>.</summary>
    public required string From { get; init; }

    /// <summary>Which of your senders was written to: a number, a short code, or an address of a channel.</summary>
    public required string To { get; init; }

    /// <summary><see cref="From"/> as a number; <see langword="null"/> when it is none, as with an address of a channel.</summary>
    public PhoneNumber? FromNumber => PhoneNumber.TryParse(From, out var number) ? number : null;

    /// <summary><see cref="To"/> as a number; <see langword="null"/> when it is none, as with a short code.</summary>
    public PhoneNumber? ToNumber => PhoneNumber.TryParse(To, out var number) ? number : null;

    /// <summary>The text, untrimmed; empty when only media came.</summary>
    public string Body { get; init; } = "";

    /// <summary>What came with it: 10 at most, as Twilio promises; empty by default.</summary>
    public IReadOnlyList<TwilioInboundMedia> Media { get; init; } = [];

    /// <summary>In how many segments it came; <see langword="null"/> when Twilio does not say.</summary>
    public int? Segments { get; init; }

    /// <summary>The Messaging Service that the sender belongs to.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>
    /// <c>STOP</c>, <c>START</c> or <c>HELP</c>, when Twilio's Advanced Opt-Out has recognised the text as such and answered it;
    /// <see langword="null"/> otherwise, and always where it is not switched on.
    /// </summary>
    public string? OptOutType { get; init; }

    /// <summary>The name that the writer has given to the channel, as WhatsApp tells it.</summary>
    public string? ProfileName { get; init; }

    /// <summary>The writer's id at WhatsApp: a number without its plus.</summary>
    public string? WaId { get; init; }

    /// <summary>All that Twilio posted besides, by its exact names: places, buttons, what it has added since. The first value of each.</summary>
    public IReadOnlyDictionary<string, string> OtherFields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Reads the form that Twilio posts when a message comes in. Check <see cref="TwilioSignature"/> first.</summary>
    /// <returns>
    /// <see langword="false"/> when it is no inbound message: one of its SIDs, the writer or the sender is missing, malformed
    /// or comes with two values that differ, or the form tells the status of a message of yours.
    /// </returns>
    public static bool TryParse(IEnumerable<KeyValuePair<string, StringValues>> form, [NotNullWhen(true)] out TwilioInboundMessage? message)
    {
        ArgumentNullException.ThrowIfNull(form);
        return InboundMessageReader.TryRead(new WebhookForm(form), out message);
    }

    // The printer of a record: neither a whole number nor the text may reach a log through ToString.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"MessageSid = {MessageSid}, AccountSid = {AccountSid}");
        text.Append(CultureInfo.InvariantCulture, $", From = {NumberMask.MaskNumbers(From ?? "")}, To = {NumberMask.MaskNumbers(To ?? "")}");
        text.Append(CultureInfo.InvariantCulture, $", Body = {Body?.Length ?? 0} characters, Media = {Media.Count}");
        return true;
    }
}
