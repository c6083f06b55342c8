using System.Globalization;
using Courier.Twilio.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.DependencyInjection;

/// <summary>A row that the application added to the catalog of one registration.</summary>
internal sealed record AddedErrorInfo(TwilioErrorInfo Error)
{
    public static void Add(IServiceCollection services, string registration, TwilioErrorInfo row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (TwilioErrorInfoValidator.Validate(row) is { } fault)
        {
            var code = ((int)row.Code).ToString(CultureInfo.InvariantCulture);
            throw new ArgumentException($"The row for code {code} cannot be added: {fault}", nameof(row));
        }

        services.AddKeyedSingleton(registration, new AddedErrorInfo(row));
    }

    /// <summary>The rows in the order in which they were added.</summary>
    public static IEnumerable<TwilioErrorInfo> GetAll(IServiceProvider services, string registration) =>
        services.GetKeyedServices<AddedErrorInfo>(registration).Select(static added => added.Error);
}
