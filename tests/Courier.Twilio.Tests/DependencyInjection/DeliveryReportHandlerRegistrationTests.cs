using Courier.Sms;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.DependencyInjection;

public class DeliveryReportHandlerRegistrationTests
{
    private static readonly DeliveryReport Report = new(TestValues.MessageSid, DeliveryStatus.Delivered);

    [Test]
    public async Task Handlers_are_called_in_order_those_of_the_container_in_one_scope()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<List<string>>();
            services.AddScoped<ScopedCounter>();
            services.AddScoped<IDeliveryReportHandler, ThirdHandler>();
            services.AddScoped<IDeliveryReportHandler, FourthHandler>();
            return services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddDeliveryReportHandler<FirstHandler>()
                .AddDeliveryReportHandler<SecondHandler>();
        });

        await DispatchAsync(provider, "");

        Assert.That(
            provider.GetRequiredService<List<string>>(),
            Is.EqualTo(new[] { "FirstHandler 1", "SecondHandler 1", "ThirdHandler 1", "FourthHandler 2" }));
    }

    [Test]
    public async Task Delegates_are_called_in_order_the_services_from_a_scope_of_each()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<List<string>>();
            services.AddScoped<ScopedCounter>();
            return services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddDeliveryReportHandler((inner, report, _) => inner.GetRequiredService<FirstHandler>()
                    .HandleAsync(report, default))
                .AddDeliveryReportHandler((report, _) =>
                {
                    Assert.That(report, Is.EqualTo(Report));
                    return Task.CompletedTask;
                })
                .AddDeliveryReportHandler<FirstHandler>();
        });

        await DispatchAsync(provider, "");

        Assert.That(
            provider.GetRequiredService<List<string>>(), Is.EqualTo(new[] { "FirstHandler 1", "FirstHandler 1" }));
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());
        Assert.That(
            () => builder.AddDeliveryReportHandler((Func<DeliveryReport, CancellationToken, Task>)null!),
            Throws.ArgumentNullException);
        Assert.That(
            () => builder.AddDeliveryReportHandler(
                (Func<IServiceProvider, DeliveryReport, CancellationToken, Task>)null!),
            Throws.ArgumentNullException);
    }

    [Test]
    public async Task Handler_of_one_registration_is_not_called_for_another()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<List<string>>();
            services.AddScoped<ScopedCounter>();
            services.AddCourierTwilio("marketing", TestData.ConfigureOptions())
                .AddDeliveryReportHandler<FirstHandler>();
            return services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddDeliveryReportHandler<SecondHandler>();
        });

        await DispatchAsync(provider, "marketing");

        Assert.That(provider.GetRequiredService<List<string>>(), Is.EqualTo(new[] { "FirstHandler 1" }));
    }

    [Test]
    public async Task Handler_registered_as_a_singleton_is_called()
    {
        var handler = new Mock<IDeliveryReportHandler>();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(handler.Object);
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        await DispatchAsync(provider, "");

        handler.Verify(mock => mock.HandleAsync(Report, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Test]
    public async Task Handler_in_the_container_is_called_once_for_two_registrations()
    {
        await using var provider = BuildTwoRegistrations();

        await DispatchAsync(provider, "marketing");
        await DispatchAsync(provider, "");
        await provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(
            Report with { Status = DeliveryStatus.Sent }, ReportSource.Poll, default);

        Assert.That(
            provider.GetRequiredService<List<string>>(),
            Is.EqualTo(new[] { "ThirdHandler 1", "FourthHandler 2" }));
    }

    [Test]
    public async Task Each_handler_is_constructed_once_for_an_event()
    {
        ConstructionCounter.Count = 0;
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddTransient<IDeliveryReportHandler, ConstructionCounter>();
            services.AddTransient<IDeliveryReportHandler, ConstructionCounter>();
            services.AddCourierTwilio("marketing", TestData.ConfigureOptions());
            return services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddDeliveryReportHandler<ConstructionCounter>();
        });

        await DispatchAsync(provider, "");

        Assert.That(ConstructionCounter.Count, Is.EqualTo(3));
    }

    [Test]
    public async Task Handler_whose_constructor_throws_receives_the_report_at_the_next_dispatch()
    {
        var isBroken = true;
        var handler = new Mock<IDeliveryReportHandler>();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddTransient(_ => isBroken ? throw new InvalidOperationException() : handler.Object);
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        await Assert.ThatAsync(() => DispatchAsync(provider, ""), Throws.InvalidOperationException);
        isBroken = false;
        await DispatchAsync(provider, "");

        handler.Verify(mock => mock.HandleAsync(Report, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Test]
    public async Task Error_of_a_constructor_is_thrown_after_the_scope_is_disposed()
    {
        var disposable = new Mock<IAsyncDisposable>();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddScoped(_ => disposable.Object);
            services.AddScoped<IDeliveryReportHandler>(scope =>
            {
                scope.GetRequiredService<IAsyncDisposable>();
                throw new TimeoutException();
            });
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        await Assert.ThatAsync(() => DispatchAsync(provider, ""), Throws.TypeOf<TimeoutException>());

        disposable.Verify(mock => mock.DisposeAsync(), Times.Once);
    }

    private static ServiceProvider BuildTwoRegistrations() => TestServices.Build(new NeverCalledHandler(), services =>
    {
        services.AddSingleton<List<string>>();
        services.AddScoped<ScopedCounter>();
        services.AddScoped<IDeliveryReportHandler, ThirdHandler>();
        services.AddScoped<IDeliveryReportHandler, FourthHandler>();
        services.AddCourierTwilio("marketing", TestData.ConfigureOptions());
        return services.AddCourierTwilio(TestData.ConfigureOptions());
    });

    private static Task<DeliveryReport?> DispatchAsync(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<DeliveryReportDispatcher>(name).DispatchAsync(
            Report, ReportSource.Push, default);

    internal sealed class ConstructionCounter : IDeliveryReportHandler
    {
        private static int count;

        public ConstructionCounter() => Interlocked.Increment(ref count);

        public static int Count
        {
            get => count;
            set => count = value;
        }

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    internal sealed class ScopedCounter : IAsyncDisposable
    {
        public int Number { get; set; }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    internal abstract class RecordingHandler(List<string> calls, ScopedCounter counter) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            calls.Add($"{GetType().Name} {++counter.Number}");
            return Task.CompletedTask;
        }
    }

    internal sealed class FirstHandler(List<string> calls, ScopedCounter counter) : RecordingHandler(calls, counter);

    internal sealed class SecondHandler(List<string> calls, ScopedCounter counter) : RecordingHandler(calls, counter);

    internal sealed class ThirdHandler(List<string> calls, ScopedCounter counter) : RecordingHandler(calls, counter);

    internal sealed class FourthHandler(List<string> calls, ScopedCounter counter) : RecordingHandler(calls, counter);
}
