using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Sdk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using SdkPhoneNumber = Twilio.Types.PhoneNumber;

namespace Courier.Twilio;

/// <summary>Uses Twilio's SDK with a registration of Courier.Twilio, and converts between the types of both.</summary>
public static class TwilioSdkExtensions
{
    private const string NotForAot =
        "Twilio's SDK reads JSON with reflection: after trimming or NativeAOT, a message that was sent is reported as "
        + "failed.";

    extension(CourierTwilioBuilder builder)
    {
        /// <summary>
        /// Adds an <see cref="ITwilioRestClient"/> with the account, credentials, address and HTTP client of the
        /// registration. Its key is the name of the registration; the one of the default registration has no key, too.
        /// </summary>
        /// <remarks>
        /// A client that the application registered stays. The options are read at each request, so that a changed auth
        /// token applies to the next one. A request other than a GET is transmitted once.
        /// </remarks>
        /// <returns>The builder.</returns>
        /// <exception cref="ArgumentNullException">The builder is <see langword="null"/>.</exception>
        /// <exception cref="PlatformNotSupportedException">The application is compiled with NativeAOT.</exception>
        [RequiresUnreferencedCode(NotForAot)]
        [RequiresDynamicCode(NotForAot)]
        public CourierTwilioBuilder AddTwilioSdk()
        {
            ArgumentNullException.ThrowIfNull(builder);
            if (!RuntimeFeature.IsDynamicCodeSupported)
            {
                throw new PlatformNotSupportedException($"{NotForAot} Send with {nameof(ISmsProvider)} instead.");
            }

            var (name, clientName) = (builder.Name, builder.HttpClient.Name);
            builder.Services.TryAddKeyedSingleton<ITwilioRestClient>(
                name, (provider, _) => Create(provider, name, clientName));
            if (name == Options.DefaultName)
            {
                builder.Services.TryAddSingleton(static provider =>
                    provider.GetRequiredKeyedService<ITwilioRestClient>(Options.DefaultName));
            }

            return builder;
        }
    }

    extension(ITwilioRestClient client)
    {
        /// <summary>
        /// Returns a client whose requests can be cancelled: <c>MessageResource.CreateAsync(options,
        /// client.With(token))</c>.
        /// </summary>
        /// <param name="cancellationToken">
        /// Cancels each request of the returned client. It replaces the token of an earlier call.
        /// </param>
        /// <returns>The client; the original is not changed.</returns>
        /// <exception cref="ArgumentNullException">The client is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">The client is not one of <c>AddTwilioSdk</c>.</exception>
        public ITwilioRestClient With(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(client);
            return SdkRestClient.Cast(client).With(cancellationToken);
        }
    }

    extension(ISmsProvider sms)
    {
        /// <summary>
        /// Sends a message that is written for Twilio's SDK, through the provider with its policies, decorators and
        /// tracking. Fields that the options leave out, such as the sender, are those of the registration.
        /// </summary>
        /// <param name="options">The message.</param>
        /// <param name="cancellationToken">Cancels the send, as in <see cref="ISmsProvider.SendAsync"/>.</param>
        /// <returns>
        /// The outcome. Options that <c>ToSmsMessage</c> cannot convert give <see cref="SmsRejected"/>. So does a
        /// <c>PathAccountSid</c> other than the registration's account.
        /// </returns>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        /// <exception cref="OperationCanceledException">Cancelled before the transmission started.</exception>
        public Task<SmsSendResult> SendAsync(
            CreateMessageOptions options, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(sms);
            return CreateMessageConverter.TryConvert(options, out var message, out var failure)
                ? sms.SendAsync(message, cancellationToken)
                : Task.FromResult<SmsSendResult>(new SmsRejected(failure));
        }
    }

    extension(CreateMessageOptions options)
    {
        /// <summary>Converts the options to a message that posts exactly their fields.</summary>
        /// <remarks>
        /// Fields that <see cref="SmsMessage"/> does not have are overrides. A <c>SendAt</c> of kind Local is converted
        /// to UTC, where the SDK posts the local time as UTC; numbers are written in the invariant culture.
        /// </remarks>
        /// <returns>The message.</returns>
        /// <exception cref="ArgumentNullException">The options are <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">
        /// <c>To</c> is neither a number in E.164 form nor a channel address with one, or <c>SendAt</c> is of kind
        /// Unspecified.
        /// </exception>
        public SmsMessage ToSmsMessage() => CreateMessageConverter.Convert(options);
    }

    extension(MessageResource resource)
    {
        /// <summary>Converts a message that Twilio created to its receipt.</summary>
        /// <returns>The receipt.</returns>
        /// <exception cref="ArgumentNullException">The resource is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">The resource has no SID.</exception>
        public SmsReceipt ToReceipt() => MessageResourceReader.ReadReceipt(resource);

        /// <summary>Converts a message that was fetched to a report about its delivery.</summary>
        /// <param name="catalog">
        /// Explains the error code; <see langword="null"/> for the static <see cref="TwilioErrorCatalog"/>.
        /// </param>
        /// <returns>The report.</returns>
        /// <exception cref="ArgumentNullException">The resource is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">The resource has no SID.</exception>
        public DeliveryReport ToReport(ITwilioErrorCatalog? catalog = null) =>
            MessageResourceReader.ReadReport(resource, catalog);
    }

    extension(TwilioException exception)
    {
        /// <summary>Explains an exception of Twilio's SDK. Phone numbers in its message are masked.</summary>
        /// <param name="catalog">
        /// Explains the error code; <see langword="null"/> for the static <see cref="TwilioErrorCatalog"/>.
        /// </param>
        /// <returns>The failure.</returns>
        /// <exception cref="ArgumentNullException">The exception is <see langword="null"/>.</exception>
        public SmsFailure ToFailure(ITwilioErrorCatalog? catalog = null) =>
            SdkExceptionReader.ReadFailure(exception, catalog);

        /// <summary>Converts an exception of <c>MessageResource.Create</c> to the outcome of that send.</summary>
        /// <remarks>
        /// The message may have been sent, and the outcome is <see cref="SmsUnconfirmed"/>, when the transmission
        /// started and Twilio's response is missing, unreadable or one of the statuses 408, 409, 425, 499 and 5xx. An
        /// exception of another client than the one of <c>AddTwilioSdk</c> says nothing about the transmission.
        /// </remarks>
        /// <param name="catalog">
        /// Explains the error code; <see langword="null"/> for the static <see cref="TwilioErrorCatalog"/>.
        /// </param>
        /// <returns>
        /// <see cref="SmsRejected"/>, or <see cref="SmsUnconfirmed"/> with a new id that no log entry contains.
        /// </returns>
        /// <exception cref="ArgumentNullException">The exception is <see langword="null"/>.</exception>
        public SmsSendResult ToSendResult(ITwilioErrorCatalog? catalog = null) =>
            SdkExceptionReader.ReadResult(exception, catalog);
    }

    extension(PhoneNumber number)
    {
        /// <summary>Converts the number to the type of Twilio's SDK, whose <c>ToString</c> prints it.</summary>
        /// <returns>The number.</returns>
        /// <exception cref="ArgumentNullException">The number is <see langword="null"/>.</exception>
        public SdkPhoneNumber ToTwilio()
        {
            ArgumentNullException.ThrowIfNull(number);
            return new(number.ToString());
        }
    }

    extension(SdkPhoneNumber number)
    {
        /// <summary>Converts a number of Twilio's SDK, which may hold any text.</summary>
        /// <param name="e164">The number; <see langword="null"/> when the text is not in E.164 form.</param>
        /// <returns>Whether the text is a number in E.164 form, without a channel.</returns>
        /// <exception cref="ArgumentNullException">The number is <see langword="null"/>.</exception>
        public bool TryToE164([NotNullWhen(true)] out PhoneNumber? e164)
        {
            ArgumentNullException.ThrowIfNull(number);
            return PhoneNumber.TryParse(number.ToString(), out e164);
        }
    }

    private static SdkRestClient Create(IServiceProvider provider, string name, string clientName)
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>();
        return new(
            new(provider.GetRequiredService<IHttpClientFactory>(), clientName, () => monitor.Get(name)),
            () => monitor.Get(name));
    }
}
