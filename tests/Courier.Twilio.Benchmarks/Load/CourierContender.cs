using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>This library through the container, as an application uses it, with log level Warning.</summary>
internal class CourierContender : Contender
{
    private static readonly PhoneNumber Rejected = PhoneNumber.Parse(LoadServer.RejectedTo);

    private readonly ServiceProvider provider;
    private readonly ISmsProvider sms;
    private readonly PhoneNumber recipient;
    private readonly Type expected;

    public CourierContender(Uri server, string to = To)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = AccountSid;
            options.AuthToken = AuthToken;
            options.From = From;
            options.BaseAddress = server;
            options.MaxConcurrency = 256;
        });
        provider = services.BuildServiceProvider();
        sms = provider.GetRequiredService<ISmsProvider>();
        recipient = PhoneNumber.Parse(to);
        expected = recipient == Rejected ? typeof(SmsRejected) : typeof(SmsAccepted);
    }

    public override Task SendAsync() => SendAsync(recipient, expected);

    /// <summary>Sends a message that Twilio rejects.</summary>
    public Task SendRejectedAsync() => SendAsync(Rejected, typeof(SmsRejected));

    public override void Dispose() => provider.Dispose();

    protected virtual SmsMessage CreateMessage(PhoneNumber to) => new() { To = to, Body = Text };

    private async Task SendAsync(PhoneNumber to, Type outcome)
    {
        var result = await sms.SendAsync(CreateMessage(to));
        if (result.GetType() != outcome)
        {
            throw new InvalidOperationException(result.ToString());
        }
    }
}
