using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Sending;

/// <summary>
/// Exceptions of loggers and listeners do not replace the result of a send: a caller without a result sends again.
/// </summary>
public class SendDiagnosticsFailureTests
{
    private static readonly AsyncLocal<bool> IsThisTest = new();

    [TestCase(HttpStatusCode.Created, typeof(SmsAccepted))]
    [TestCase(HttpStatusCode.BadRequest, typeof(SmsRejected))]
    [TestCase(HttpStatusCode.BadGateway, typeof(SmsUnconfirmed))]
    public async Task SendAsync_returns_the_result_when_the_logger_throws(HttpStatusCode status, Type result)
    {
        var log = new ThrowingLoggerProvider(1, 2, 3, 14);
        var body = status == HttpStatusCode.Created
            ? TwilioResponses.Message("queued")
            : """{"code":21211,"message":"no","status":400}""";
        await using var provider = TestServices.Build(
            new FakeTwilioHandler { { status, body } },
            services =>
            {
                services.AddLogging(logging => logging.AddProvider(log));
                return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryPolling();
            });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf(result));
        Assert.That(log.ThrowCount, Is.EqualTo(1));
    }

    [Test]
    public async Task SendAsync_returns_the_result_when_every_call_of_the_logger_throws(
        [Values] bool throwsAtScope,
        [Values(HttpStatusCode.Created, HttpStatusCode.BadRequest, HttpStatusCode.BadGateway)] HttpStatusCode status)
    {
        var log = new AlwaysThrowingLoggerProvider { ThrowsAtScope = throwsAtScope };
        await using var provider = TestServices.Build(
            new FakeTwilioHandler { { status, TwilioResponses.Message() } },
            services =>
            {
                services.AddLogging(logging => logging.ClearProviders().AddProvider(log));
                return services.AddCourierTwilio(TestData.ConfigureOptions(options =>
                    (options.MaxSegments, options.SegmentLimit) = (1, SegmentLimitBehavior.Warn)));
            });

        // Warnings are logged before the request: an unknown field, too many segments, credentials of its own.
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(
            new string('a', 200), new TwilioOverrides
            {
                Body = new() { ["Bodi"] = "x" },
                Config = new() { AccountSid = TestValues.AccountSid, AuthToken = TestValues.AuthToken },
            }));

        Assert.That(result, Is.TypeOf(status switch
        {
            HttpStatusCode.Created => typeof(SmsAccepted),
            HttpStatusCode.BadRequest => typeof(SmsRejected),
            _ => typeof(SmsUnconfirmed),
        }));
        Assert.That(log.ThrowCount, Is.GreaterThan(1));
    }

    [Test]
    public async Task SendAsync_returns_the_result_when_the_start_of_its_span_throws([Values] bool throwsAtSampling)
    {
        IsThisTest.Value = true;
        var thrown = 0;
        using var spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == CourierTwilioDiagnostics.ActivitySourceName,
            Sample = (ref _) => throwsAtSampling ? Throw() : ActivitySamplingResult.AllData,
            ActivityStarted = _ => Throw(),
        };
        ActivitySource.AddActivityListener(spans);
        Activity? duringSend = null;
        await using var provider = TestServices.Build(new FakeTwilioHandler
        {
            _ =>
            {
                duringSend = Activity.Current;
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created)
                {
                    Content = new StringContent(TwilioResponses.Message()),
                });
            },
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        Assert.That(thrown, Is.EqualTo(1));
        Assert.That(duringSend?.OperationName, Is.Not.EqualTo("send sms"), "A span without an end is current.");

        ActivitySamplingResult Throw()
        {
            if (IsThisTest.Value)
            {
                thrown++;
                throw new InvalidOperationException();
            }

            return ActivitySamplingResult.None;
        }
    }

    [Test]
    public async Task SendAsync_returns_the_result_when_the_logger_throws_for_an_evicted_message()
    {
        var log = new ThrowingLoggerProvider(13, 14, 18);
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            return services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddDeliveryPolling(options => options.MaxPending = 1);
        });

        for (var i = 0; i < 1100; i++)
        {
            Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        }

        Assert.That(log.ThrowCount, Is.GreaterThan(0));
    }

    [Test]
    public async Task SendAsync_returns_the_result_when_activity_and_meter_listeners_throw()
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
