using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>The decorators that an application adds with <c>Use</c>.</summary>
public class DecoratorTests
{
    private readonly List<string> calls = [];

    [Test]
    public async Task First_decorator_added_is_the_outermost()
    {
        await using var provider = Build(builder => builder
            .Use((inner, _) => new RecordingDecorator("first", inner, calls))
            .Use((inner, _) => new RecordingDecorator("second", inner, calls)));

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(calls, Is.EqualTo(new[] { "first", "second", "second: SmsAccepted", "first: SmsAccepted" }));
    }

    [Test]
    public async Task Decorator_is_resolved_once_with_the_service_provider()
    {
        var resolved = new List<IServiceProvider>();
        await using var provider = Build(builder => builder.Use((inner, services) =>
        {
            resolved.Add(services);
            return new RecordingDecorator(services.GetRequiredService<string>(), inner, calls);
        }).Services.AddSingleton("named by the container"));

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetRequiredKeyedService<ISmsProvider>("").SendAsync(TestData.Message());

        Assert.That(resolved, Has.Count.EqualTo(1));
        Assert.That(calls.Count(call => call == "named by the container"), Is.EqualTo(2));
        Assert.That(provider.GetSmsProvider(), Is.InstanceOf<RecordingDecorator>());
    }

    [Test]
    public async Task Envelope_sender_sends_through_the_decorators()
    {
        await using var provider = Build(
            builder => builder.Use((inner, _) => new RecordingDecorator("decorator", inner, calls)));

        await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(TestData.Utf8(
            $$$"""
            {
              "message": {
                "to": [{"phone_number":"{{{TestValues.Number}}}"},{"phone_number":"{{{TestValues.OtherNumber}}}"}],
                "content": {"body":"x"}
              }
            }
            """));

        Assert.That(calls.Count(call => call == "decorator"), Is.EqualTo(2));
    }

    [Test]
    public async Task Decorators_belong_to_their_registration()
    {
        await using var provider = Build(builder =>
        {
            builder.Use((inner, _) => new RecordingDecorator("default", inner, calls));
            builder.Services.AddCourierTwilio("two", TestData.ConfigureOptions())
                .Use((inner, _) => new RecordingDecorator("two", inner, calls))
                .HttpClient.ConfigurePrimaryHttpMessageHandler(() => new CapturingHandler());
        });

        await provider.GetRequiredKeyedService<ISmsProvider>("two").SendAsync(TestData.Message());
        Assert.That(calls, Is.EqualTo(new[] { "two", "two: SmsAccepted" }));

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        Assert.That(calls.Skip(2), Is.EqualTo(new[] { "default", "default: SmsAccepted" }));
    }

    [Test]
    public async Task Provider_of_the_application_replaces_the_decorators_too()
    {
        var own = Mock.Of<ISmsProvider>();
        await using var provider = Build(builder => builder
            .Use((inner, _) => new RecordingDecorator("decorator", inner, calls))
            .Services.AddSingleton(own));

        Assert.That(provider.GetSmsProvider(), Is.SameAs(own));
    }

    [Test]
    public async Task Decorator_changes_the_message_that_policies_evaluate()
    {
        var policy = new RecordingPolicy(_ => null);
        await using var provider = Build(builder => builder
            .Use((inner, _) => new ReplacingDecorator(inner))
            .Services.AddSingleton<IRecipientPolicy>(policy));

        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(policy.Evaluated, Is.EqualTo(new[] { TestValues.OtherRecipient }));
    }

    [TestCase("", "The delegate of call 2 of Use returned null")]
    [TestCase("two", "The delegate of call 2 of Use for registration 'two' returned null")]
    public async Task Delegate_that_returns_null_is_named(string name, string message)
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
            (name.Length == 0
                ? services.AddCourierTwilio(TestData.ConfigureOptions())
                : services.AddCourierTwilio(name, TestData.ConfigureOptions()))
            .Use((inner, _) => inner)
            .Use((_, _) => null!));

        Assert.That(
            () => provider.GetRequiredKeyedService<ISmsProvider>(name),
            Throws.InvalidOperationException.With.Message.StartsWith(message).And.Message.Contains("inner provider"));
    }

    [Test]
    public void Delegate_that_is_null_throws()
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(() => builder.Use(null!), Throws.ArgumentNullException);
    }

    private static ServiceProvider Build(Action<CourierTwilioBuilder> configure) =>
        TestServices.Build(new CapturingHandler(), services =>
        {
            var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
            configure(builder);
            return builder;
        });

    private sealed class RecordingDecorator(string name, ISmsProvider inner, List<string> calls)
        : DelegatingSmsProvider(inner)
    {
        public override async Task<SmsSendResult> SendAsync(
            SmsMessage message, CancellationToken cancellationToken = default)
        {
            calls.Add(name);
            var result = await base.SendAsync(message, cancellationToken);
            calls.Add($"{name}: {result.GetType().Name}");
            return result;
        }
    }

    private sealed class ReplacingDecorator(ISmsProvider inner) : DelegatingSmsProvider(inner)
    {
        public override Task<SmsSendResult> SendAsync(
            SmsMessage message, CancellationToken cancellationToken = default) =>
            InnerProvider.SendAsync(message with { To = TestValues.OtherRecipient }, cancellationToken);
    }
}
