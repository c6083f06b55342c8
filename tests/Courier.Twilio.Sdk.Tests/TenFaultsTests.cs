using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>
/// Ten faults, what the SDK alone makes of them and what we do. The table of the guide is the one that this test
/// prints: <c>dotnet test tests/Courier.Twilio.Sdk.Tests --filter TenFaults --logger "console;verbosity=detailed"</c>.
/// </summary>
public class TenFaultsTests
{
    private const string Guide = "src/Courier.Twilio/docs/moving-from-twilios-sdk.md";

    private static readonly (Fault Fault, string Name)[] Rows =
    [
        (Fault.Refused, "connection refused"),
        (Fault.Reset, "reset after the request was read"),
        (Fault.Hang, "no response until the timeout"),
        (Fault.LostResponse, "connection closed without a response"),
        (Fault.Redirect, "302 of a captive portal"),
        (Fault.BadGatewayPage, "502 with an HTML page"),
        (Fault.TornCreated, "201 whose body breaks off"),
        (Fault.EmptyObject, "200 with `{}`"),
        (Fault.TooManyRequests, "429, retry after 1 hour"),
        (Fault.OptedOut, "400 with error 21610"),
    ];

    [Test]
    public async Task Table_of_the_guide_is_what_both_return()
    {
        List<string> lines =
        [
            "| fault | the SDK alone | the SDK on our client | `sms.SendAsync(options)` |", "|---|---|---|---|",
        ];
        foreach (var (fault, name) in Rows)
        {
            var stock = await SendAsync(fault, SendWithStockAsync);
            var client = await SendAsync(fault, SendWithClientAsync);
            var provider = await SendAsync(fault, SendWithProviderAsync);
            lines.Add($"| {name} | {stock} | {client} | {provider} |");
        }

        TestContext.Out.WriteLine(string.Join('\n', lines));
        var guide = Repository.Read(Guide).ReplaceLineEndings("\n");
        Assert.That(lines.Where(line => !guide.Contains(line, StringComparison.Ordinal)), Is.Empty);
    }

    private static async Task<string> SendAsync(Fault fault, Func<Uri, Fault, Task<string>> send)
    {
        await using var twilio = await Faults.StartAsync(fault);
        return await send(twilio.Address, fault);
    }

    private static async Task<string> SendWithStockAsync(Uri address, Fault fault)
    {
        var stock = SdkServices.CreateStock(address, TimeSpan.FromSeconds(fault == Fault.Hang ? 2 : 20));
        return await CatchAsync(stock, static e => "");
    }

    private static async Task<string> SendWithClientAsync(Uri address, Fault fault)
    {
        await using var provider = Build(address, fault);
        return await CatchAsync(provider.GetClient(), static e => e switch
        {
            { InnerException: TwilioTransportException { TransmissionStarted: true } } => ", transmission started",
            { InnerException: TwilioTransportException } => ", transmission not started",
            _ => "",
        });
    }

    private static async Task<string> SendWithProviderAsync(Uri address, Fault fault)
    {
        await using var provider = Build(address, fault);
        return await provider.GetRequiredService<ISmsProvider>().SendAsync(SdkServices.CreateOptions()) switch
        {
            SmsRejected(var failure) => $"`SmsRejected`, `{failure.Reason}`",
            SmsUnconfirmed(var failure, _) => $"`SmsUnconfirmed`, `{failure.Reason}`",
            var result => $"`{result.GetType().Name}`",
        };
    }

    private static ServiceProvider Build(Uri address, Fault fault) => SdkServices.Build(
        address, options: options => SdkServices.SetShortDeadlines(options, fault));

    private static async Task<string> CatchAsync(ITwilioRestClient client, Func<TwilioException, string> describe)
    {
        try
        {
            var message = await MessageResource.CreateAsync(SdkServices.CreateOptions(), client);
            return message?.Sid is null ? "success without a SID" : "success";
        }
        catch (ApiException e)
        {
            return $"`ApiException`, code {e.Code}, status {e.Status}";
        }
        catch (TwilioException e)
        {
            return $"`{e.GetType().Name}`{describe(e)}";
        }
    }
}
