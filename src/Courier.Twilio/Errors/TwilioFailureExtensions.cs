using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>Reads Twilio's error code from an <see cref="SmsFailure"/>.</summary>
public static class TwilioFailureExtensions
{
    extension(SmsFailure failure)
    {
        /// <summary>Gets Twilio's error code.</summary>
        /// <value>
        /// The code, which need not be a named member of the enum; <see langword="null"/> when
        /// <see cref="SmsFailure.ProviderCode"/> is not a positive number.
        /// </value>
        /// <exception cref="ArgumentNullException">The failure is <see langword="null"/>.</exception>
        public TwilioErrorCode? TwilioCode
        {
            get
            {
                ArgumentNullException.ThrowIfNull(failure);
                return ErrorCodeParser.Parse(failure.ProviderCode);
            }
        }

        /// <summary>
        /// Gets the error info of Twilio's error code from the static <see cref="TwilioErrorCatalog"/>.
        /// </summary>
        /// <value>
        /// <see langword="null"/> when the failure has no code or Twilio has not published the code. Error infos that
        /// the application added are found in its <see cref="ITwilioErrorCatalog"/> only.
        /// </value>
        /// <exception cref="ArgumentNullException">The failure is <see langword="null"/>.</exception>
        public TwilioErrorInfo? TwilioError => failure.TwilioCode is { } code ? TwilioErrorCatalog.Find(code) : null;
    }
}
