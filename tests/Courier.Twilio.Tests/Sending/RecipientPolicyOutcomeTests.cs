using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Sending;

/// <summary>What a send returns for each outcome of a recipient policy.</summary>
public class RecipientPolicyOutcomeTests
{
    [Test]
    public async Task Failure_of_a_policy_is_returned_and_no_request_is_made()
    {
        var transport = new NeverCalledHandler();
        var failure = new SmsFailure
        {
            Reason = SmsFailureReason.RecipientOptedOut,
            Message = "This number is on the suppression list.",
            ProviderCode = "LIST-7",
            Advice = ["Ask the recipient."],
            HelpLink = new("https://lists.example/7"),
            RetryAfter = TimeSpan.FromMinutes(5),
            IsTransient = true,
        };
        await using var provider = Build(transport, new RecordingPolicy(_ => failure));

        var returned = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(returned with { Advice = failure.Advice }, Is.EqualTo(failure));
        Assert.That(returned.Advice, Is.EqualTo(failure.Advice));
        Assert.That(transport.WasCalled, Is.False);
    }

    [TestCase(SmsFailureReason.Unknown, SmsFailureReason.RejectedByPolicy)]
    [TestCase(SmsFailureReason.RejectedByPolicy, SmsFailureReason.RejectedByPolicy)]
    [TestCase(SmsFailureReason.RegionNotEnabled, SmsFailureReason.RegionNotEnabled)]
    public async Task Unknown_reason_becomes_RejectedByPolicy(SmsFailureReason reason, SmsFailureReason expected)
    {
        var policy = new RecordingPolicy(_ => new() { Reason = reason, Message = "Blocked." });
        await using var provider = Build(new NeverCalledHandler(), policy);

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Reason, Is.EqualTo(expected));
    }

    [Test]
    public async Task Policy_is_awaited_and_receives_the_token_of_the_send()
    {
        using var source = new CancellationTokenSource();
        var decision = new TaskCompletionSource<SmsFailure?>();
        var received = CancellationToken.None;
        var transport = new NeverCalledHandler();
        await using var provider = Build(transport, builder => builder.AddRecipientPolicy((_, cancellationToken) =>
        {
            received = cancellationToken;
            return new(decision.Task);
        }));

        var send = provider.GetSmsProvider().SendAsync(TestData.Message(), source.Token);
        Assert.That(send.IsCompleted, Is.False);
        decision.SetResult(RecordingPolicy.Reject("Blocked."));

        Assert.That(GetFailure(await send).Message, Is.EqualTo("Blocked."));
        Assert.That(received, Is.EqualTo(source.Token));
        Assert.That(transport.WasCalled, Is.False);
    }

    [Test]
    public async Task Cancellation_by_the_caller_propagates_from_a_policy()
    {
        using var source = new CancellationTokenSource();
        await using var provider = Build(
            new NeverCalledHandler(),
            builder => builder.AddRecipientPolicy(async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return null;
            }));

        var send = provider.GetSmsProvider().SendAsync(TestData.Message(), source.Token);
        await source.CancelAsync();

        Assert.That(async () => await send, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(provider.GetLogRecords(LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task Exception_of_a_client_after_cancellation_is_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        await using var provider = Build(new NeverCalledHandler(), builder => builder.AddRecipientPolicy((_, _) =>
        {
            source.Cancel();
            throw new InvalidOperationException("The command was canceled.");
        }));

        Assert.That(
            () => provider.GetSmsProvider().SendAsync(TestData.Message(), source.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Timeout_of_a_policy_rejects_the_message()
    {
        await using var provider = Build(
            new NeverCalledHandler(),
            builder => builder.AddRecipientPolicy((_, _) =>
                ValueTask.FromException<SmsFailure?>(new OperationCanceledException("Timeout."))));

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(failure.IsTransient, Is.True);
    }

    [Test]
    public async Task Policy_that_throws_rejects_the_message_and_is_logged()
    {
        var transport = new NeverCalledHandler();
        await using var provider = Build(transport, builder => builder.AddRecipientPolicy<ThrowingPolicy>());

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.RejectedByPolicy));
        Assert.That(failure.Message, Does.StartWith("Recipient policy ThrowingPolicy threw InvalidOperationException"));
        Assert.That(failure.Message, Does.Contain("was not sent"));
        Assert.That(failure.Advice, Is.Not.Empty);
        Assert.That(transport.WasCalled, Is.False);
        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Id.Id, Is.EqualTo(30));
        Assert.That(provider.GetLogText() + failure, Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task Texts_of_a_failure_are_sanitized()
    {
        var policy = new RecordingPolicy(number => new()
        {
            Reason = SmsFailureReason.RejectedByPolicy,
            Message = $"{number}\r\nis\0 not ours",
            ProviderCode = $"list {number}",
            Advice = [$"Ask {number}.\n"],
        });
        await using var provider = Build(new NeverCalledHandler(), policy);

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        var text = string.Join(' ', [failure.Message, failure.ProviderCode, .. failure.Advice]);
        Assert.That(text, Does.Contain("not ours").And.Contain("list").And.Contain("Ask"));
        Assert.That(text, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n"));
    }

    [TestCase("")]
    [TestCase("  ")]
    public async Task Failure_without_a_message_names_the_policy(string message)
    {
        var policy = new RecordingPolicy(_ => RecordingPolicy.Reject(message));
        await using var provider = Build(new NeverCalledHandler(), policy);

        var failure = GetFailure(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Message, Does.Contain("RecordingPolicy").And.EndsWith("gave no reason."));
    }

    private static SmsFailure GetFailure(SmsSendResult result) => ((SmsRejected)result).Failure;

    private static ServiceProvider Build(HttpMessageHandler transport, IRecipientPolicy policy) =>
        Build(transport, builder => builder.Services.AddSingleton(policy));

    private static ServiceProvider Build(HttpMessageHandler transport, Action<CourierTwilioBuilder> configure) =>
        TestServices.Build(transport, services =>
        {
            var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
            configure(builder);
            return builder;
        });

    private sealed class ThrowingPolicy : IRecipientPolicy
    {
        public ValueTask<SmsFailure?> EvaluateAsync(PhoneNumber number, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"No plan for {number}.");
    }
}
