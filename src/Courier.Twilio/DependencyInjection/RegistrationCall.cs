using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Adds the configuration of one call of <c>AddCourierTwilio</c>. Two calls for one registration that set different
/// accounts or senders would otherwise be merged into one registration that sends with a mixture of both.
/// </summary>
internal static class RegistrationCall
{
    /// <summary>Adds the configuration between two steps that compare what it sets with the earlier calls.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the registration.</param>
    /// <param name="addConfiguration">Adds the configuration of the options.</param>
    public static void Add(
        IServiceCollection services, string name, Action<OptionsBuilder<CourierTwilioOptions>> addConfiguration)
    {
        var builder = services.AddOptions<CourierTwilioOptions>(name);
        builder.Configure(static options =>
            options.Registered.BeginCall(options.AccountSid, options.MessagingServiceSid, options.From));
        addConfiguration(builder);
        builder.Configure(options => Verify(name, options));
    }

    private static void Verify(string name, CourierTwilioOptions options)
    {
        var differing = options.Registered.EndCall(options.AccountSid, options.MessagingServiceSid, options.From);
        if (differing.Count == 0)
        {
            return;
        }

        var registration = name == Options.DefaultName ? "without a name" : $"\"{name}\"";
        throw new OptionsValidationException(
            name,
            typeof(CourierTwilioOptions),
            [
                $"AddCourierTwilio was called more than once for the registration {registration}, and the calls set "
                + $"different values of {string.Join(" and ", differing)}. Give the second account or sender a "
                + "registration with a name of its own, or set the options in one call: "
                + "AddCourierTwilio(section, options => …).",
            ]);
    }
}
