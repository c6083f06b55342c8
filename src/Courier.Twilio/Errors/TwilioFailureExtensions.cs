using Courier.Sms;
using Courier.Twilio.Errors;

namespace Courier.Twilio;

/// <summary>Twilio's lens on a neutral failure.</summary>
public static class TwilioFailureExtensions
{
    extension(SmsFailure failure)
    {
        /// <summary>Twilio's code, named or not; <see langword="null"/> when the failure brought no number.</summary>
        public TwilioErrorCode? TwilioCode
        {
            get
            {
                ArgumentNullException.ThrowIfNull(failure);
                return ErrorCodeParser.Parse(failure.ProviderCode);
            }
        }

        /// <summary>The static catalog's row of that code; the rows an application added are in its <see cref="ITwilioErrorCatalog"/>.</summary>
        public TwilioErrorInfo? TwilioError => failure.TwilioCode is { } code ? TwilioErrorCatalog.Find(code) : null;
    }
}
