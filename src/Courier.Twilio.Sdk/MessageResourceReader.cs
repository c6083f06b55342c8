using System.Globalization;
using Courier.Sms;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Sdk;

/// <summary>Reads Twilio's message resources as receipts and delivery reports.</summary>
internal static class MessageResourceReader
{
    public static SmsReceipt ReadReceipt(MessageResource resource) => new(GetSid(resource))
    {
        Status = TwilioStatus.Parse(resource.Status?.ToString()),
        Segments = int.TryParse(
            resource.NumSegments, NumberStyles.None, CultureInfo.InvariantCulture, out var segments) && segments > 0
                ? segments
                : null,
        AccountId = resource.AccountSid,
    };

    public static DeliveryReport ReadReport(MessageResource resource, ITwilioErrorCatalog? catalog) =>
        new(GetSid(resource), TwilioStatus.Parse(resource.Status?.ToString()))
        {
            ProviderStatus = resource.Status?.ToString(),
            AccountId = resource.AccountSid,
            Failure = resource.ErrorCode is { } code and not 0
                ? catalog.Explain(code, httpStatus: null, resource.ErrorMessage)
                : null,
        };

    private static string GetSid(MessageResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return string.IsNullOrEmpty(resource.Sid)
            ? throw new ArgumentException(
                "The message has no SID: the response was not one of Twilio, and the message may have been sent.",
                nameof(resource))
            : resource.Sid;
    }
}
