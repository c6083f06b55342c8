using Courier.Sms;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.DependencyInjection;

public class DeliveryReportHandlerRegistrationTests
{
    private static readonly DeliveryReport Report = new(TestValues.MessageSid, DeliveryStatus.Delivered);

    [Test]
    public async Task Every_handler_hears_in_the_order_of_registration_and_in_a_scope_of_its_own()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<List<string>>();
            services.AddScoped<Visit>();
            services.AddScoped<IDeliveryReportHandler, Third>();
            services.AddScoped<IDeliveryReportHandler, Fourth>();
            return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryReportHandler<First>().AddDeliveryReportHandler<Second>();
        });

        await HandOnAsync(provider, "");

        Assert.That(provider.GetRequiredService<List<string>>(), Is.EqualTo(new[] { "First 1", "Second 1", "Third 1", "Fourth 1" }));
    }

    [Test]
    public async Task A_handler_of_one_registration_does_not_hear_the_other()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton<List<string>>();
            services.AddScoped<Visit>();
            services.AddCourierTwilio("marketing", TestData.ConfigureOptions()).AddDeliveryReportHandler<First>();
            return services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryReportHandler<Second>();
        });

        await HandOnAsync(provider, "marketing");

        Assert.That(provider.GetRequiredService<List<string>>(), Is.EqualTo(new[] { "First 1" }));
    }

    [Test]
    public async Task A_handler_the_application_registered_as_a_singleton_stays_one()
    {
        var handler = new Mock<IDeliveryReportHandler>();
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(handler.Object);
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        await HandOnAsync(provider, "");

        handler.Verify(heard => heard.HandleAsync(Report, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Test]
    public async Task Who_hears_every_registration_hears_each_piece_of_news_once()
    {
        await using var provider = TwoRegistrations();

        await HandOnAsync(provider, "marketing");
        await HandOnAsync(provider, "");
        await provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(Report with { Status = DeliveryStatus.Sent }, ReportSource.Poll, default);

        Assert.That(provider.GetRequiredService<List<string>>(), Is.EqualTo(new[] { "Third 1", "Fourth 1" }));
    }

    private static ServiceProvider TwoRegistrations() => TestServices.Build(new NeverCalledHandler(), services =>
    {
        services.AddSingleton<List<string>>();
        services.AddScoped<Visit>();
        services.AddScoped<IDeliveryReportHandler, Third>();
        services.AddScoped<IDeliveryReportHandler, Fourth>();
        services.AddCourierTwilio("marketing", TestData.ConfigureOptions());
        return services.AddCourierTwilio(TestData.ConfigureOptions());
    });

    private static Task<DeliveryReport?> HandOnAsync(IServiceProvider provider, string name) =>
        provider.GetRequiredKeyedService<DeliveryReportDispatcher>(name).DispatchAsync(Report, ReportSource.Push, default);

    internal sealed class Visit : IAsyncDisposable
    {
        public int Number { get; set; }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    internal abstract class Noting(List<string> notes, Visit visit) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            notes.Add($"{GetType().Name} {++visit.Number}");
            return Task.CompletedTask;
        }
    }

    internal sealed class First(List<string> notes, Visit visit) : Noting(notes, visit);

    internal sealed class Second(List<string> notes, Visit visit) : Noting(notes, visit);

    internal sealed class Third(List<string> notes, Visit visit) : Noting(notes, visit);

    internal sealed class Fourth(List<string> notes, Visit visit) : Noting(notes, visit);
}
