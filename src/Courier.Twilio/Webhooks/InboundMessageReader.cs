using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Courier.Twilio.Configuration;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Webhooks;

/// <summary>Reads an inbound message out of a form; total, whatever was posted.</summary>
internal static class InboundMessageReader
{
    private const int MostMedia = 10;

    private static readonly string[] Telling = ["MessageSid", "AccountSid", "From", "To", "Body", "MessageStatus", "SmsStatus"];

    private static readonly FrozenSet<string> Typed = FrozenSet.ToFrozenSet(
        ["MessageSid", "AccountSid", "From", "To", "Body", "NumMedia", "NumSegments", "MessagingServiceSid", "OptOutType", "ProfileName", "WaId"],
        StringComparer.Ordinal);

    /// <summary>Whether the form tells of a message that came in, and not of one that went out.</summary>
    public static bool IsInbound(WebhookForm form) =>
        form.Find("MessageStatus") is null && form.Find("SmsStatus") is "received" or "receiving";

    public static bool TryRead(WebhookForm form, [NotNullWhen(true)] out TwilioInboundMessage? message)
    {
        message = null;
        if (form.Find("MessageSid") is not { } messageSid || !Sid.IsMessage(messageSid)
            || form.Find("AccountSid") is not { } accountSid || !Sid.IsAccount(accountSid)
            || form.Find("From") is not { } from
            || form.Find("To") is not { } to
            || Array.Exists(Telling, form.IsAmbiguous)
            || (form.Find("MessageStatus") ?? form.Find("SmsStatus")) is not (null or "received" or "receiving"))
        {
            return false;
        }

        var media = ReadMedia(form);
        message = new()
        {
            MessageSid = messageSid,
            AccountSid = accountSid,
            From = from,
            To = to,
            Body = form.Find("Body") ?? "",
            Media = [.. media.Select(one => one.Media)],
            Segments = TwilioStatus.ReadSegments(form.Find("NumSegments")),
            MessagingServiceSid = form.Find("MessagingServiceSid"),
            OptOutType = form.Find("OptOutType"),
            ProfileName = form.Find("ProfileName"),
            WaId = form.Find("WaId"),
            OtherFields = form.Fields.Where(field => !Typed.Contains(field.Key) && !media.Any(one => one.Has(field.Key)))
                .ToDictionary(StringComparer.Ordinal),
        };
        return true;
    }

    private static List<NumberedMedia> ReadMedia(WebhookForm form)
    {
        var media = new List<NumberedMedia>();
        var count = int.TryParse(form.Find("NumMedia"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        for (var i = 0; i < Math.Min(count, MostMedia); i++)
        {
            var (urlField, typeField) = (FormattableString.Invariant($"MediaUrl{i}"), FormattableString.Invariant($"MediaContentType{i}"));
            if (Uri.TryCreate(form.Find(urlField), UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
            {
                media.Add(new(new(url, form.Find(typeField)), urlField, typeField));
            }
        }

        return media;
    }

    private readonly record struct NumberedMedia(TwilioInboundMedia Media, string UrlField, string TypeField)
    {
        public bool Has(string field) => field == UrlField || field == TypeField;
    }
}
