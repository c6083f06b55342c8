using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A poller over an account of the test's own, with one handler, on a clock that only the test moves.</summary>
public abstract class PollerFixture : IDisposable
{
    private protected readonly WatchedTime time = new();
    private protected readonly TwilioAccount twilio = new();
    private protected readonly RecordingHandler listener = new();

    // No waits of the poller: the clock must not run to a time-out of a question.
    private protected TimeSpan attempt = TimeSpan.FromMinutes(10);
    private protected TimeSpan total = TimeSpan.FromMinutes(20);

    public void Dispose()
    {
        twilio.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static DeliveryPoller Poller(IServiceProvider provider) => provider.GetServices<IHostedService>().OfType<DeliveryPoller>().Single();

    private protected static int Pending(IServiceProvider provider) => provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count;

    private protected static async Task<string> SendAsync(IServiceProvider provider) => (await provider.Sms().SendAsync(TestData.Message())).GetReceiptOrThrow().MessageId;

    private protected static Task<DeliveryReport?> CallBackAsync(IServiceProvider provider, string sid, DeliveryStatus status) =>
        provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(new(sid, status), ReportSource.Push, default);

    private protected bool IsAWait(TimeSpan wait) => IsAWait(wait, longest: TimeSpan.FromMinutes(5));

    private protected bool IsAWait(TimeSpan wait, TimeSpan longest) => wait > TimeSpan.Zero && wait < longest && wait != attempt && wait != total;

    private protected Task HearAsync(int count) => listener.HearAsync(count, time, IsAWait);

    private protected Task HearAsync(int count, TimeSpan longest) => listener.HearAsync(count, time, wait => IsAWait(wait, longest));

    private protected async Task<ServiceProvider> StartAsync(Action<DeliveryPollingOptions>? configure = null, Action<CourierTwilioBuilder>? more = null)
    {
        var provider = TestServices.Build(twilio, services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<IDeliveryReportHandler>(listener);
            var builder = services.AddCourierTwilio(TestData.Configured(o => (o.AttemptTimeout, o.TotalTimeout) = (attempt, total))).AddDeliveryPolling(configure);
            more?.Invoke(builder);
            return builder;
        });
        await Poller(provider).StartAsync(default);
        return provider;
    }
}
