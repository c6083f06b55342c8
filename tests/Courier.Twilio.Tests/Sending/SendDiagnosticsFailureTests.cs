using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Sending;

/// <summary>Whatever the application hangs beside a send may throw; who is given an exception in place of a result sends again.</summary>
public class SendDiagnosticsFailureTests
{
    private static readonly AsyncLocal<bool> IsThisTest = new();

    [TestCase(HttpStatusCode.Created, typeof(SmsAccepted))]
    [TestCase(HttpStatusCode.BadRequest, typeof(SmsRejected))]
    [TestCase(HttpStatusCode.BadGateway, typeof(SmsUnconfirmed))]
    public async Task Though_the_log_throws_at_it(HttpStatusCode status, Type result)
    {
        var log = new ThrowingLoggerProvider(1, 2, 3, 14);
        await using var provider = TestServices.Build(
            new FakeTwilioHandler { { status, status == HttpStatusCode.Created ? TwilioResponses.Message("queued") : """{"code":21211,"message":"no","status":400}""" } },
            services =>
            {
                services.AddLogging(logging => logging.AddProvider(log));
                return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryPolling();
            });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf(result));
        Assert.That(log.ThrowCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Though_the_log_throws_because_the_message_is_not_followed()
    {
        var log = new ThrowingLoggerProvider(13, 14, 18);
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryPolling(options => options.MaxPending = 1);
        });

        for (var i = 0; i < 1100; i++)
        {
            Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        }

        Assert.That(log.ThrowCount, Is.GreaterThan(0));
    }

    [Test]
    public async Task Though_a_listener_of_spans_and_one_of_measurements_throw()
    {
        IsThisTest.Value = true;
        var thrown = 0;
        using var spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == CourierTwilioDiagnostics.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = _ => Throw(),
        };
        ActivitySource.AddActivityListener(spans);
        using var measurements = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == CourierTwilioDiagnostics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        measurements.SetMeasurementEventCallback<double>((_, _, _, _) => Throw());
        measurements.SetMeasurementEventCallback<int>((_, _, _, _) => Throw());
        measurements.Start();
        await using var provider = TestServices.Build(new FakeTwilioAccount());

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        Assert.That(thrown, Is.GreaterThan(1));

        void Throw()
        {
            if (IsThisTest.Value)
            {
                thrown++;
                throw new InvalidOperationException();
            }
        }
    }
}
