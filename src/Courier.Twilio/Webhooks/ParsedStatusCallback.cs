using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// A parsed status callback before its error is explained: the form is parsed once, and each registration explains the
/// error with its own catalog.
/// </summary>
/// <param name="Report">The report without a failure.</param>
/// <param name="ErrorCode">Twilio's error code; <see langword="null"/> when there is none.</param>
/// <param name="ErrorMessage">Twilio's text of the error; <see langword="null"/> when there is none.</param>
internal sealed record ParsedStatusCallback(DeliveryReport Report, string? ErrorCode, string? ErrorMessage)
{
    /// <summary>Returns the report, with the failure as the catalog explains it.</summary>
    public DeliveryReport CreateReport(ITwilioErrorCatalog catalog) => ErrorCode is null && ErrorMessage is null
        ? Report
        : Report with
        {
            Failure = TwilioFailureFactory.Create(catalog, ErrorCode, httpStatus: null, ErrorMessage, moreInfo: null),
        };
}
