using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Sending;

public class RecipientPoliciesTests
{
    [Test]
    public async Task A_refusal_is_the_rules_sentence_and_opens_no_socket()
    {
        var socket = new NeverCalledHandler();
        await using var provider = Of(socket, builder => builder.AddRecipientPolicy<Never>());

        var failure = Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Assert.That(failure.Message, Does.Contain("+1202•••0156").And.EndsWith("We message nobody."));
        Assert.That(socket.WasCalled, Is.False);
    }

    [Test]
    public async Task A_rule_without_an_objection_lets_the_message_out()
    {
        await using var provider = Of(new CapturingHandler(), builder => builder.AddRecipientPolicy<Always>());

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_rule_is_asked_before_the_message_is_composed()
    {
        await using var provider = Of(new NeverCalledHandler(), builder => builder.AddRecipientPolicy<Never>());

        var failure = Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message(body: null)));

        Assert.That(failure.Message, Does.Contain("We message nobody."));
    }

    [TestCase(TestValues.OtherNumber)]
    [TestCase($"whatsapp:{TestValues.OtherNumber}")]
    public async Task The_number_that_an_override_puts_in_its_place_is_asked_for_too(string to)
    {
        var rule = new Counting(number => number == TestValues.OtherRecipient ? "Not this one." : null);
        await using var provider = Of(new NeverCalledHandler(), builder => builder.Services.AddSingleton<IRecipientPolicy>(rule));

        var failure = Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Body = new() { ["to"] = to } })));

        Assert.That(failure.Message, Does.Contain(TestValues.OtherRecipient.Masked).And.EndsWith("Not this one.").And.Not.Contain(TestValues.OtherNumber));
        Assert.That(rule.Asked, Is.EqualTo(new[] { TestValues.Recipient, TestValues.OtherRecipient }));
    }

    [Test]
    public async Task The_same_number_on_another_channel_is_asked_for_once()
    {
        var rule = new Counting(_ => null);
        await using var provider = Of(new CapturingHandler(), builder => builder.Services.AddSingleton<IRecipientPolicy>(rule));

        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Channel = TwilioChannel.WhatsApp }));

        Assert.That(rule.Asked, Is.EqualTo(new[] { TestValues.Recipient }));
    }

    [TestCase("messenger:1234")]
    [TestCase("whatsapp:US.13491208655302741918")]
    public async Task A_recipient_that_is_no_number_is_not_asked_for(string to)
    {
        var rule = new Counting(_ => null);
        await using var provider = Of(new CapturingHandler(), builder => builder.Services.AddSingleton<IRecipientPolicy>(rule));

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Body = new() { ["to"] = to } }));

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(rule.Asked, Is.EqualTo(new[] { TestValues.Recipient }));
    }

    [TestCase("+1 202 555 0199")]
    [TestCase("(202) 555-0199")]
    [TestCase("2025550199")]
    [TestCase("whatsapp:+1 202 555 0199")]
    [TestCase("rcs:12025550199")]
    public async Task A_number_in_a_spelling_of_its_own_does_not_get_past_a_rule(string to)
    {
        var socket = new NeverCalledHandler();
        await using var provider = Of(socket, builder => builder.AddRecipientPolicy<Always>());

        var failure = Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Body = new() { ["to"] = to } })));

        Assert.That(failure.Message, Does.Contain("no number in E.164 form").And.Not.Contain("0199"));
        Assert.That(socket.WasCalled, Is.False);
    }

    [Test]
    public async Task Without_a_rule_an_overridden_recipient_is_twilios_to_judge()
    {
        await using var provider = Of(new CapturingHandler(), _ => { });

        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Body = new() { ["to"] = "(202) 555-0199" } }));

        Assert.That(result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task A_rule_that_throws_lets_nothing_through_and_is_logged()
    {
        var socket = new NeverCalledHandler();
        await using var provider = Of(socket, builder => builder.AddRecipientPolicy<Throwing>());

        var failure = Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Message, Does.StartWith("The rule Throwing threw InvalidOperationException").And.Contains("certainly not sent"));
        Assert.That(failure.Advice, Is.Not.Empty);
        Assert.That(socket.WasCalled, Is.False);
        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Id.Id, Is.EqualTo(30));
        Assert.That(provider.GetLogText() + failure, Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task The_first_refusal_counts_and_ends_the_asking()
    {
        var last = new Counting(_ => "Last.");
        await using var provider = Of(new NeverCalledHandler(), builder =>
        {
            builder.AddRecipientPolicy<Always>().AddRecipientPolicy<Never>();
            builder.Services.AddKeyedSingleton<IRecipientPolicy>(builder.Name, last);
        });

        Assert.That(Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message())).Message, Does.EndWith("We message nobody."));
        Assert.That(last.Asked, Is.Empty);
    }

    [Test]
    public async Task A_rule_of_one_registration_is_not_asked_by_another()
    {
        var postbox = new CapturingHandler();
        await using var provider = Of(postbox, builder =>
        {
            builder.Services.AddCourierTwilio("strict", TestData.ConfigureOptions()).AddRecipientPolicy<Never>();
            builder.AddRecipientPolicy<Always>();
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        Assert.That(await provider.GetRequiredKeyedService<ISmsProvider>("strict").SendAsync(TestData.Message()), Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task A_rule_without_a_key_is_asked_by_every_registration()
    {
        await using var provider = Of(new NeverCalledHandler(), builder =>
        {
            builder.Services.AddCourierTwilio("two", TestData.ConfigureOptions());
            builder.Services.AddSingleton<IRecipientPolicy, Never>();
        });

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsRejected>());
        Assert.That(await provider.GetRequiredKeyedService<ISmsProvider>("two").SendAsync(TestData.Message()), Is.TypeOf<SmsRejected>());
    }

    [Test]
    public async Task A_sentence_with_a_number_or_line_breaks_is_made_fit_to_be_shown()
    {
        var rule = new Counting(number => $"{number}\r\nis\0 not ours");
        await using var provider = Of(new NeverCalledHandler(), builder => builder.Services.AddSingleton<IRecipientPolicy>(rule));

        var failure = Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message()));

        Assert.That(failure.Message, Does.Not.Contain(TestValues.Number).And.Not.Contain("\n").And.Contains("not ours"));
    }

    [TestCase("")]
    [TestCase("  ")]
    public async Task A_refusal_without_words_is_a_refusal(string sentence)
    {
        var rule = new Counting(_ => sentence);
        await using var provider = Of(new NeverCalledHandler(), builder => builder.Services.AddSingleton<IRecipientPolicy>(rule));

        Assert.That(Rejected(await provider.GetSmsProvider().SendAsync(TestData.Message())).Message, Does.EndWith("it gives no reason."));
    }

    private static SmsFailure Rejected(SmsSendResult result) => ((SmsRejected)result).Failure;

    private static ServiceProvider Of(HttpMessageHandler transport, Action<CourierTwilioBuilder> refine) => TestServices.Build(transport, services =>
    {
        var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
        refine(builder);
        return builder;
    });

    private sealed class Always : IRecipientPolicy
    {
        public string? Evaluate(PhoneNumber number) => null;
    }

    private sealed class Never : IRecipientPolicy
    {
        public string? Evaluate(PhoneNumber number) => "We message nobody.";
    }

    private sealed class Throwing : IRecipientPolicy
    {
        public string? Evaluate(PhoneNumber number) => throw new InvalidOperationException($"No plan for {number}.");
    }

    private sealed class Counting(Func<PhoneNumber, string?> answer) : IRecipientPolicy
    {
        public List<PhoneNumber> Asked { get; } = [];

        public string? Evaluate(PhoneNumber number)
        {
            Asked.Add(number);
            return answer(number);
        }
    }
}
