using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>
/// The base class of tests of a poller with one handler, a fake account, and a clock that the test advances.
/// </summary>
public abstract class PollerFixture : IDisposable
{
    private const int MaxConcurrentDispatches = 16;

    private protected readonly ManualTimeProvider time = new();
    private protected readonly FakeTwilioAccount twilio = new();
    private protected readonly RecordingReportHandler reportHandler = new();

    // Longer than every polling delay: the clock must not be advanced past the timeout of a request.
    private protected TimeSpan attemptTimeout = TimeSpan.FromMinutes(10);
    private protected TimeSpan totalTimeout = TimeSpan.FromMinutes(20);

    private PendingDeliveryStore? pending;

    public void Dispose()
    {
        twilio.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static DeliveryPoller GetPoller(IServiceProvider provider) =>
        provider.GetServices<IHostedService>().OfType<DeliveryPoller>().Single();

    private protected static int CountPending(IServiceProvider provider) =>
        provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count;

    private protected static async Task<string> SendAsync(IServiceProvider provider) =>
        (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow().MessageId;

    private protected static Task<DeliveryReport?> DispatchWebhookReportAsync(
        IServiceProvider provider, string sid, DeliveryStatus status) =>
        provider.GetRequiredKeyedService<DeliveryReportDispatcher>("")
            .DispatchAsync(new(sid, status), ReportSource.Push, default);

    private protected bool IsPollingDelay(TimeSpan delay) => IsPollingDelay(delay, TimeSpan.FromMinutes(5));

    private protected bool IsPollingDelay(TimeSpan delay, TimeSpan limit) =>
        delay > TimeSpan.Zero && delay < limit && delay != attemptTimeout && delay != totalTimeout;

    private protected Task WaitForReportsAsync(int count) =>
        reportHandler.WaitForReportsAsync(count, time, IsPollingDelay, IsIdle);

    private protected Task WaitForReportsAsync(int count, TimeSpan limit) =>
        reportHandler.WaitForReportsAsync(count, time, delay => IsPollingDelay(delay, limit), IsIdle);

    /// <summary>
    /// Returns whether every result of a poll has reached a handler, as far as the poller has a free slot for it.
    /// </summary>
    private protected bool IsIdle()
    {
        var active = reportHandler.ActiveCalls;
        return active == MaxConcurrentDispatches || pending is null
            || twilio.MessageSids.Count(sid => pending.Find(sid) is { IsBusy: true }) <= active;
    }


    private protected async Task<ServiceProvider> StartAsync(
        Action<DeliveryPollingOptions>? configure = null, Action<CourierTwilioBuilder>? configureBuilder = null)
    {
        var provider = TestServices.Build(twilio, services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<IDeliveryReportHandler>(reportHandler);
            var builder = services.AddCourierTwilio(TestData.ConfigureOptions(options =>
                (options.AttemptTimeout, options.TotalTimeout) = (attemptTimeout, totalTimeout)));
            builder.AddDeliveryPolling(configure);
            configureBuilder?.Invoke(builder);
            return builder;
        });
        pending = provider.GetRequiredKeyedService<PendingDeliveryStore>("");
        await GetPoller(provider).StartAsync(default);
        return provider;
    }
}
