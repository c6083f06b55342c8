using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>Twilio's SDK on our client, over real sockets.</summary>
public class SingleTransmissionTests
{
    private static readonly Fault[] Answered =
    [
        Fault.TooManyRequests, Fault.ServerError, Fault.Unavailable, Fault.Unauthorized,
        Fault.BadGatewayPage, Fault.Redirect, Fault.EmptyObject, Fault.OptedOut,
    ];

    [Test]
    public async Task Message_is_transmitted_once_and_the_exception_is_true(
        [Values] Fault fault, [Values] bool isSynchronous, [Values] bool isResilient)
    {
        await using var twilio = await Faults.StartAsync(fault);
        await using var provider = SdkServices.Build(
            twilio.Address,
            builder =>
            {
                if (isResilient)
                {
                    builder.HttpClient.AddStandardResilienceHandler(options =>
                        options.Retry.Delay = TimeSpan.FromMilliseconds(10));
                }
            },
            options => SdkServices.SetShortDeadlines(options, fault));

        var exception = await CatchAsync(() => isSynchronous
            ? Task.Run(() => MessageResource.Create(SdkServices.CreateOptions(), provider.GetClient()))
            : MessageResource.CreateAsync(SdkServices.CreateOptions(), provider.GetClient()));

        Assert.That(twilio.Requests, Has.Count.EqualTo(fault == Fault.Refused ? 0 : 1));
        if (Answered.Contains(fault))
        {
            Assert.That(exception, Is.InstanceOf<ApiException>().With.Property("Status").GreaterThanOrEqualTo(200));
        }
        else
        {
            Assert.That(exception, Is.InstanceOf<ApiConnectionException>());
            var inner = (TwilioTransportException)exception!.InnerException!;
            Assert.That(inner.TransmissionStarted, Is.EqualTo(fault != Fault.Refused));
            Assert.That(inner.Failure.Reason, Is.EqualTo(
                fault == Fault.Refused ? SmsFailureReason.ProviderUnavailable : SmsFailureReason.NoResponse));
        }

        var isRejected = fault is Fault.Refused or Fault.Redirect or Fault.TooManyRequests or Fault.OptedOut
            or Fault.Unauthorized;
        Assert.That(
            exception!.ToSendResult(), isRejected ? Is.InstanceOf<SmsRejected>() : Is.InstanceOf<SmsUnconfirmed>());
    }

    [Test]
    public async Task Number_text_and_token_are_in_no_exception_and_no_log([Values] Fault fault)
    {
        await using var twilio = await Faults.StartAsync(fault);
        await using var provider = SdkServices.Build(
            twilio.Address, options: options => SdkServices.SetShortDeadlines(options, fault));

        var exception = await CatchAsync(
            () => MessageResource.CreateAsync(SdkServices.CreateOptions(), provider.GetClient()));

        Assert.That(exception, Is.Not.Null);
        var texts = $"{exception} {exception!.ToFailure()} {exception!.ToSendResult()} {provider.ReadLog()}";
        Assert.That(texts, Does.Not.Contain(TestValues.Number[1..]));
        Assert.That(texts, Does.Not.Contain(TestValues.Text));
        Assert.That(texts, Does.Not.Contain(TestValues.AuthToken));
    }

    [Test]
    public async Task Post_cancelled_before_it_is_sent_is_cancelled()
    {
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address);

        Assert.That(
            async () => await MessageResource.CreateAsync(
                SdkServices.CreateOptions(), provider.GetClient().With(new(canceled: true))),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(twilio.Requests, Is.Empty);
    }

    [Test]
    public async Task Post_cancelled_after_it_was_transmitted_is_unconfirmed()
    {
        await using var twilio = await Faults.StartAsync(Fault.Hang);
        await using var provider = SdkServices.Build(twilio.Address);
        using var cancellation = new CancellationTokenSource();

        var sending = CatchAsync(() => MessageResource.CreateAsync(
            SdkServices.CreateOptions(), provider.GetClient().With(cancellation.Token)));
        await twilio.Received;
        await cancellation.CancelAsync();
        var exception = await sending;

        Assert.That(exception, Is.InstanceOf<ApiConnectionException>());
        Assert.That(((TwilioTransportException)exception!.InnerException!).TransmissionStarted, Is.True);
        Assert.That(exception.ToSendResult(), Is.InstanceOf<SmsUnconfirmed>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Get_is_cancelled_at_any_time()
    {
        await using var twilio = await Faults.StartAsync(Fault.Hang);
        await using var provider = SdkServices.Build(twilio.Address);
        using var cancellation = new CancellationTokenSource();

        var fetching = MessageResource.FetchAsync(
            TestValues.MessageSid, client: provider.GetClient().With(cancellation.Token));
        await twilio.Received;
        await cancellation.CancelAsync();

        Assert.That(async () => await fetching, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Get_without_a_response_has_not_started_a_transmission()
    {
        await using var twilio = await Faults.StartAsync(Fault.Refused);
        await using var provider = SdkServices.Build(
            twilio.Address, options: options => SdkServices.SetShortDeadlines(options, Fault.Refused));

        var exception = Assert.ThrowsAsync<ApiConnectionException>(async () =>
            await MessageResource.FetchAsync(TestValues.MessageSid, client: provider.GetClient()));

        Assert.That(((TwilioTransportException)exception!.InnerException!).TransmissionStarted, Is.False);
        Assert.That(exception.Message, Does.Contain("changes nothing"));
    }

    private static async Task<TwilioException?> CatchAsync(Func<Task> send)
    {
        try
        {
            await send();
            return null;
        }
        catch (TwilioException e)
        {
            return e;
        }
    }
}
