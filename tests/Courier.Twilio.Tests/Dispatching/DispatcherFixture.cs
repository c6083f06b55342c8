using System.Diagnostics.Metrics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Dispatching;

/// <summary>A dispatcher with a handler that records the reports, and a second one of the test.</summary>
public abstract class DispatcherFixture
{
    private protected static readonly DeliveryReport Expired =
        new(TestValues.MessageSid, DeliveryStatus.Sent) { IsTrackingExpired = true };

    private protected readonly List<DeliveryReport> received = [];

    private protected static ServiceProvider Services { get; } =
        new ServiceCollection().AddMetrics().BuildServiceProvider();

    private protected static Task<DeliveryReport?> DispatchAsync(
        DeliveryReportDispatcher dispatcher, DeliveryStatus status) =>
        dispatcher.DispatchAsync(new(TestValues.MessageSid, status), ReportSource.Poll, default);

    /// <summary>Dispatches the statuses, and returns the last one the handler received.</summary>
    private protected static DeliveryStatus GetLastDispatchedStatus(IEnumerable<DeliveryStatus> statuses)
    {
        var last = DeliveryStatus.Unknown;
        var dispatcher = new DeliveryReportDispatcher(Open([(report, _) =>
            {
                last = report.Status;
                return Task.CompletedTask;
            }]),
            DeliveryReportDispatcher.CreateStateCache(),
            CreateInstruments());
        foreach (var status in statuses)
        {
            var dispatch = dispatcher.DispatchAsync(new(TestValues.MessageSid, status), ReportSource.Push, default);
            Assert.That(dispatch.IsCompletedSuccessfully);
        }

        return last;
    }

    private protected static Func<HandlerScope<DeliveryReport>> Open(HandlerCallback<DeliveryReport>[] handlers) =>
        () => new(handlers);

    private protected static SmsInstruments CreateInstruments() =>
        new(Services.GetRequiredService<IMeterFactory>(), TimeProvider.System);

    private protected DeliveryReportDispatcher CreateDispatcher(HandlerCallback<DeliveryReport>? second = null) => new(
        Open([RecordAsync, second ?? ((_, _) => Task.CompletedTask)]),
        DeliveryReportDispatcher.CreateStateCache(),
        CreateInstruments());

    private protected Task RecordAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        received.Add(report);
        return Task.CompletedTask;
    }
}
