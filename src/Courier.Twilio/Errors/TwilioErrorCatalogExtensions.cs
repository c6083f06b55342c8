using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>Explains errors that Twilio reported to a client other than this library's.</summary>
public static class TwilioErrorCatalogExtensions
{
    private static readonly ExtendedTwilioErrorCatalog Default = new([]);

    /// <summary>Explains an error, as the provider explains the error of a send.</summary>
    /// <param name="catalog">
    /// The catalog of the registration; <see langword="null"/> for the static <see cref="TwilioErrorCatalog"/>.
    /// </param>
    /// <param name="code">Twilio's error code; <see langword="null"/> or 0 when Twilio reported none.</param>
    /// <param name="httpStatus">The status of the response; <see langword="null"/> when it is not known.</param>
    /// <param name="message">Twilio's message. Phone numbers in it are masked.</param>
    /// <param name="moreInfo">Twilio's URL about the error. Only one of twilio.com is kept.</param>
    /// <returns>The failure with its reason, advice and the code.</returns>
    public static SmsFailure Explain(
        this ITwilioErrorCatalog? catalog,
        int? code,
        int? httpStatus = null,
        string? message = null,
        string? moreInfo = null) => TwilioFailureFactory.Create(
            catalog ?? Default,
            code is null or 0 ? null : code.Value.ToString(CultureInfo.InvariantCulture),
            httpStatus,
            message,
            moreInfo);
}
