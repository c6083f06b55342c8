using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A poller over an account of the test's own, with one handler, on a clock that only the test moves.</summary>
public abstract class PollerFixture : IDisposable
{
    private protected readonly ManualTimeProvider time = new();
    private protected readonly FakeTwilioAccount twilio = new();
    private protected readonly RecordingReportHandler reportHandler = new();

    // No waits of the poller: the clock must not run to a time-out of a question.
    private protected TimeSpan attemptTimeout = TimeSpan.FromMinutes(10);
    private protected TimeSpan totalTimeout = TimeSpan.FromMinutes(20);

    public void Dispose()
    {
        twilio.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static DeliveryPoller GetPoller(IServiceProvider provider) => provider.GetServices<IHostedService>().OfType<DeliveryPoller>().Single();

    private protected static int CountPending(IServiceProvider provider) => provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count;

    private protected static async Task<string> SendAsync(IServiceProvider provider) => (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow().MessageId;

    private protected static Task<DeliveryReport?> DispatchWebhookReportAsync(IServiceProvider provider, string sid, DeliveryStatus status) =>
        provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(new(sid, status), ReportSource.Push, default);

    private protected bool IsPollingDelay(TimeSpan wait) => IsPollingDelay(wait, longest: TimeSpan.FromMinutes(5));

    private protected bool IsPollingDelay(TimeSpan wait, TimeSpan longest) => wait > TimeSpan.Zero && wait < longest && wait != attemptTimeout && wait != totalTimeout;

    private protected Task WaitForReportsAsync(int count) => reportHandler.WaitForReportsAsync(count, time, IsPollingDelay);

    private protected Task WaitForReportsAsync(int count, TimeSpan longest) => reportHandler.WaitForReportsAsync(count, time, wait => IsPollingDelay(wait, longest));

    private protected async Task<ServiceProvider> StartAsync(Action<DeliveryPollingOptions>? configure = null, Action<CourierTwilioBuilder>? more = null)
    {
        var provider = TestServices.Build(twilio, services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<IDeliveryReportHandler>(reportHandler);
            var builder = services.AddCourierTwilio(TestData.ConfigureOptions(o => (o.AttemptTimeout, o.TotalTimeout) = (attemptTimeout, totalTimeout))).AddDeliveryPolling(configure);
            more?.Invoke(builder);
            return builder;
        });
        await GetPoller(provider).StartAsync(default);
        return provider;
    }
}
