using Courier.Twilio;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace QuickStart;

/// <summary>The same through Twilio itself, with the account of the configuration: costs money, reaches people.</summary>
internal static class Live
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        using var shop = Shop.OpenLive();
        var options = OptionsOf(shop.Services);
        var round = new Round(shop.Services);
        var parcels = round.Read(arguments.File!);
        var valid = parcels.Count(parcel => parcel.Recipient.IsValid);

        // On stderr: stdout belongs to the results.
        await Console.Error.WriteLineAsync(
            $"Sending {valid} of {parcels.Count} message(s) through Twilio: account {options.AccountSid}, sender {(options.MessagingServiceSid is { Length: > 0 } service ? service : "From")}.");
        return await OwnFile.SendAsync(shop, arguments);
    }

    private static CourierTwilioOptions OptionsOf(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;
        }
        catch (OptionsValidationException e)
        {
            throw new UsageException(
                $"""
                {CourierTwilioOptions.SectionName} is not complete; nothing was sent.
                {string.Join(Environment.NewLine, e.Failures.Select(failure => $"  {failure}"))}
                Set them in user secrets (dotnet user-secrets set {CourierTwilioOptions.SectionName}:AccountSid AC…) or in the environment ({CourierTwilioOptions.SectionName.Replace(":", "__", StringComparison.Ordinal)}__AccountSid).
                """);
        }
    }
}
