using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>The service provider disposes the decorators of the application with itself.</summary>
public class DecoratorDisposalTests
{
    private readonly List<string> disposals = [];

    [Test]
    public async Task Each_decorator_is_disposed_once_from_the_outermost_inwards()
    {
        await using (var provider = Build(builder => builder
            .Use((inner, _) => new AsyncDecorator("first", inner, disposals))
            .Use((inner, _) => new SyncDecorator("second", inner, disposals))
            .Use((inner, _) => new UndisposableDecorator(inner))
            .Use((inner, _) => inner)
            .Use((inner, _) => new AsyncDecorator("last", inner, disposals))))
        {
            Resolve(provider);
            Assert.That(disposals, Is.Empty);
        }

        Assert.That(disposals, Is.EqualTo(new[] { "first", "second", "last" }));
    }

    [Test]
    public void Synchronous_disposal_disposes_each_decorator()
    {
        using (var provider = Build(builder => builder
            .Use((inner, _) => new SyncDecorator("first", inner, disposals))
            .Use((inner, _) => new UndisposableDecorator(inner))
            .Use((inner, _) => new SyncDecorator("last", inner, disposals))))
        {
            Resolve(provider);
        }

        Assert.That(disposals, Is.EqualTo(new[] { "first", "last" }));
    }

    [Test]
    public void Synchronous_disposal_of_an_asynchronous_decorator_throws()
    {
        var provider = Build(builder => builder
            .Use((inner, _) => new UndisposableDecorator(inner))
            .Use((inner, _) => new AsyncDecorator("inner", inner, disposals)));
        Resolve(provider);

        Assert.That(
            provider.Dispose,
            Throws.InvalidOperationException
                .With.Message.Contains("AsyncDecorator").And.Message.Contains("DisposeAsync"));
    }

    [Test]
    public async Task Decorator_inside_one_that_could_not_be_constructed_is_disposed()
    {
        await using (var provider = Build(builder => builder
            .Use((_, _) => throw new InvalidOperationException("No connection string."))
            .Use((inner, _) => new SyncDecorator("inner", inner, disposals))))
        {
            Assert.That(() => Resolve(provider), Throws.InvalidOperationException);
        }

        Assert.That(disposals, Is.EqualTo(new[] { "inner" }));
    }

    private static ISmsProvider Resolve(ServiceProvider provider) =>
        provider.GetRequiredKeyedService<ISmsProvider>("two");

    private static ServiceProvider Build(Func<CourierTwilioBuilder, CourierTwilioBuilder> configure) =>
        TestServices.Build(
            new NeverCalledHandler(),
            services => configure(services.AddCourierTwilio("two", TestData.ConfigureOptions())));

    private sealed class SyncDecorator(string name, ISmsProvider inner, List<string> disposals)
        : DelegatingSmsProvider(inner), IDisposable
    {
        public void Dispose() => disposals.Add(name);
    }

    private sealed class AsyncDecorator(string name, ISmsProvider inner, List<string> disposals)
        : DelegatingSmsProvider(inner), IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            disposals.Add(name);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class UndisposableDecorator(ISmsProvider inner) : DelegatingSmsProvider(inner);
}
