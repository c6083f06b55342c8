using Courier.Sms;
using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tests.Dispatching;

/// <summary>Reports of one status with and without an error code.</summary>
public class DeliveryReportDispatcherErrorCodeTests : DispatcherFixture
{
    [TestCase(DeliveryStatus.Failed)]
    [TestCase(DeliveryStatus.Undelivered)]
    [TestCase(DeliveryStatus.Sent)]
    public async Task Report_that_adds_an_error_code_is_dispatched_once(DeliveryStatus status)
    {
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, status, code: null);
        await DispatchAsync(dispatcher, status, "30007");
        await DispatchAsync(dispatcher, status, "30007");
        await DispatchAsync(dispatcher, status, code: null);
        await DispatchAsync(dispatcher, status, "30008");

        Assert.That(GetCodes(), Is.EqualTo(new[] { (status, null), (status, "30007") }));
    }

    [Test]
    public async Task Higher_status_without_an_error_code_keeps_the_known_one()
    {
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, DeliveryStatus.Failed, "30007");
        await DispatchAsync(dispatcher, DeliveryStatus.Undelivered, code: null);
        await DispatchAsync(dispatcher, DeliveryStatus.Delivered, code: null);

        Assert.That(GetCodes(), Is.EqualTo(new[]
        {
            (DeliveryStatus.Failed, "30007"), (DeliveryStatus.Undelivered, "30007"), (DeliveryStatus.Delivered, null),
        }));
    }

    [Test]
    public async Task Lower_status_with_an_error_code_is_dropped()
    {
        var dispatcher = CreateDispatcher();

        await DispatchAsync(dispatcher, DeliveryStatus.Undelivered, code: null);
        await DispatchAsync(dispatcher, DeliveryStatus.Failed, "30007");

        Assert.That(GetCodes(), Is.EqualTo(new[] { (DeliveryStatus.Undelivered, (string?)null) }));
    }

    [Test]
    public async Task Error_code_is_dispatched_again_to_the_handler_that_failed()
    {
        var isFailing = true;
        var retried = new List<string?>();
        var dispatcher = CreateDispatcher((report, _) =>
        {
            if (isFailing)
            {
                throw new InvalidOperationException();
            }

            retried.Add(report.Failure?.ProviderCode);
            return Task.CompletedTask;
        });

        foreach (var code in new[] { null, "30007", null })
        {
            await Assert.ThatAsync(
                () => DispatchAsync(dispatcher, DeliveryStatus.Failed, code), Throws.InvalidOperationException);
        }

        isFailing = false;
        await DispatchAsync(dispatcher, DeliveryStatus.Failed, code: null);
        await DispatchAsync(dispatcher, DeliveryStatus.Failed, "30007");

        Assert.That(GetCodes(), Is.EqualTo(new[] { (DeliveryStatus.Failed, null), (DeliveryStatus.Failed, "30007") }));
        Assert.That(retried, Is.EqualTo(new[] { "30007" }));
    }

    [Test]
    public async Task Error_code_after_the_expiration_does_not_dispatch_the_expiration_again()
    {
        var dispatcher = CreateDispatcher();

        await dispatcher.DispatchAsync(
            Expired with { Failure = CreateFailure("20404") }, ReportSource.Poll, default);
        await DispatchAsync(dispatcher, DeliveryStatus.Sent, "30007");
        await dispatcher.DispatchAsync(Expired, ReportSource.Poll, default);

        Assert.That(GetCodes(), Is.EqualTo(new[] { (DeliveryStatus.Sent, "20404"), (DeliveryStatus.Sent, "30007") }));
        Assert.That(dispatcher.IsComplete(TestValues.MessageSid));
    }

    private static Task<DeliveryReport?> DispatchAsync(
        DeliveryReportDispatcher dispatcher, DeliveryStatus status, string? code) =>
        dispatcher.DispatchAsync(
            new(TestValues.MessageSid, status) { Failure = code is null ? null : CreateFailure(code) },
            ReportSource.Push,
            default);

    private static SmsFailure CreateFailure(string code) => new()
    {
        Reason = SmsFailureReason.MessageFiltered,
        Message = "Filtered.",
        ProviderCode = code,
    };

    private IEnumerable<(DeliveryStatus, string?)> GetCodes() =>
        received.Select(report => (report.Status, report.Failure?.ProviderCode));
}
