using System.Globalization;
using Courier.Twilio.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// An error info that the application added to the catalog of one registration; a keyed service, so that the container
/// keeps the order.
/// </summary>
internal sealed record AddedErrorInfo(TwilioErrorInfo Error)
{
    /// <summary>Validates and registers an error info.</summary>
    /// <exception cref="ArgumentException">The error info is invalid.</exception>
    public static void Add(IServiceCollection services, string registration, TwilioErrorInfo error)
    {
        ArgumentNullException.ThrowIfNull(error);
        if (TwilioErrorInfoValidator.Validate(error) is { } problem)
        {
            var code = ((int)error.Code).ToString(CultureInfo.InvariantCulture);
            throw new ArgumentException($"The error info for code {code} cannot be added: {problem}", nameof(error));
        }

        services.AddKeyedSingleton(registration, new AddedErrorInfo(error));
    }

    /// <summary>Returns the error infos of a registration in the order in which they were added.</summary>
    public static IEnumerable<TwilioErrorInfo> GetAll(IServiceProvider provider, string registration) =>
        provider.GetKeyedServices<AddedErrorInfo>(registration).Select(static added => added.Error);
}
