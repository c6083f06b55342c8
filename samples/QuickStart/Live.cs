using Courier.Twilio;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace QuickStart;

/// <summary>Sends an envelope through Twilio with the configured account. It costs money and reaches people.</summary>
internal static class Live
{
    private const string Section = CourierTwilioOptions.SectionName;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        using var host = SampleHost.CreateForTwilio();
        var options = GetOptions(host.Services);
        var messages = new EnvelopeRunner(host.Services).Read(arguments.File!);
        var valid = messages.Count(message => message.Recipient.IsValid);
        var sender = options.MessagingServiceSid is { Length: > 0 } service ? service : "From";

        // On stderr, because stdout is for the results.
        await Console.Error.WriteLineAsync(
            $"Sending {valid} of {messages.Count} message(s) through Twilio: account {options.AccountSid}, "
            + $"sender {sender}.");
        return await EnvelopeFile.SendAsync(host, arguments);
    }

    private static CourierTwilioOptions GetOptions(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;
        }
        catch (OptionsValidationException e)
        {
            var variable = $"{Section.Replace(":", "__", StringComparison.Ordinal)}__AccountSid";
            throw new UsageException(
                $"""
                {Section} is not valid; nothing was sent.
                {string.Join(Environment.NewLine, e.Failures.Select(failure => $"  {failure}"))}
                Set the values in user secrets (dotnet user-secrets set {Section}:AccountSid AC…)
                or in environment variables ({variable}).
                """);
        }
    }
}
