using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.DependencyInjection;

public class AddErrorInfoTests
{
    private static readonly TwilioErrorInfo Filtered =
        new(
            (TwilioErrorCode)30007,
            "Filtered",
            SmsFailureReason.InvalidSender,
            "Ask compliance.") { IsTransient = true };

    [Test]
    public async Task Added_error_info_applies_to_the_provider()
    {
        var twilio = new FakeTwilioHandler
        {
            { HttpStatusCode.BadRequest, """{"code":30007,"message":"Message filtered","status":400}""" },
        };
        await using var provider = BuildServices(twilio, builder => builder.AddErrorInfo(Filtered));

        var failure = ((SmsRejected)await provider.GetSmsProvider().SendAsync(TestData.Message())).Failure;

        Assert.That(
            (failure.Reason, failure.Advice.Single(), failure.IsTransient),
            Is.EqualTo((SmsFailureReason.InvalidSender, "Ask compliance.", true)));
    }

    [Test]
    public async Task Added_error_info_applies_to_the_tracker()
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.OK, TwilioResponses.Message("undelivered", "30007") } };
        await using var provider = BuildServices(twilio, builder => builder.AddErrorInfo(Filtered));

        var report = await provider.GetRequiredService<IDeliveryTracker>().GetReportAsync(
            new(TestValues.MessageSid) { AccountId = TestValues.AccountSid });

        Assert.That(report.Failure!.Advice, Is.EqualTo(new[] { "Ask compliance." }));
    }

    [Test]
    public void Error_info_of_an_unpublished_code_is_not_in_the_static_catalog()
    {
        var own = new TwilioErrorInfo(
            (TwilioErrorCode)99998, "Company policy", SmsFailureReason.InvalidMessage, "Ask compliance.");
        using var provider = BuildServices(new NeverCalledHandler(), builder => builder.AddErrorInfo(own));

        Assert.That(provider.GetRequiredService<ITwilioErrorCatalog>().Find(own.Code), Is.SameAs(own));
        Assert.That(TwilioErrorCatalog.Find(own.Code), Is.Null);
        Assert.That(TwilioErrorCatalog.All.Select(error => error.Code), Has.None.EqualTo(own.Code));
    }

    [Test]
    public void Last_added_error_info_of_a_code_applies()
    {
        using var provider = BuildServices(
            new NeverCalledHandler(),
            builder => builder.AddErrorInfo(Filtered).AddErrorInfo(Filtered with { Title = "Later" }));

        Assert.That(provider.GetRequiredService<ITwilioErrorCatalog>().Find(Filtered.Code)!.Title, Is.EqualTo("Later"));
    }

    [Test]
    public void Error_info_applies_to_its_registration_only()
    {
        using var provider = BuildServices(new NeverCalledHandler(), builder =>
        {
            builder.Services.AddCourierTwilio(
                "two", TestData.ConfigureOptions()).AddErrorInfo(Filtered with { Title = "Of two" });
            builder.Services.AddCourierTwilio("three", TestData.ConfigureOptions());
            builder.AddErrorInfo(Filtered with { Title = "Of one" });
        });

        Assert.That(Title(provider.GetRequiredService<ITwilioErrorCatalog>()), Is.EqualTo("Of one"));
        Assert.That(Title(provider.GetRequiredKeyedService<ITwilioErrorCatalog>("two")), Is.EqualTo("Of two"));
        Assert.That(
            Title(provider.GetRequiredKeyedService<ITwilioErrorCatalog>("three")),
            Is.EqualTo("Message filtered"));

        static string Title(ITwilioErrorCatalog catalog) => catalog.Find(Filtered.Code)!.Title;
    }

    [Test]
    public void Error_info_added_by_a_repeated_registration_applies()
    {
        using var provider = BuildServices(
            new NeverCalledHandler(),
            builder => builder.Services.AddCourierTwilio(TestData.ConfigureOptions()).AddErrorInfo(Filtered));

        Assert.That(provider.GetRequiredService<ITwilioErrorCatalog>().Find(Filtered.Code), Is.SameAs(Filtered));
    }

    private static IEnumerable<TestCaseData<TwilioErrorInfo, string>> InvalidErrorInfos()
    {
        yield return new(Filtered with { Code = 0 }, "code 0 cannot be added: Code must be a number from 1 to 999,999");
        yield return new(Filtered with { Code = (TwilioErrorCode)(-1) }, "code -1 cannot be added: Code must be");
        yield return new(Filtered with { Code = (TwilioErrorCode)999_999_999 }, "Code must be");
        yield return new(Filtered with { Title = "" }, "Title must be one line");
        yield return new(Filtered with { Title = " \t" }, "Title must be one line");
        yield return new(Filtered with { Title = "Two\nlines" }, "Title must be one line");
        yield return new(Filtered with { Title = "\u202Eturned" }, "Title must be one line");
        yield return new(Filtered with { Title = $"{(char)0xD800}" }, "Title must be one line");
        yield return new(
            Filtered with { Title = new string('x', 501) }, "Title must be one line of at most 500 characters");
        yield return new(Filtered with { Reason = (SmsFailureReason)999 }, "Reason must be one of SmsFailureReason");
        yield return new(Filtered with { Advice = [] }, "Advice must be 1 to 10 sentences");
        yield return new(
            Filtered with { Advice = [.. Enumerable.Repeat("Ask.", 11)] }, "Advice must be 1 to 10 sentences");
        yield return new(Filtered with { Advice = ["Ask.", ""] }, "Advice must be lines");
        yield return new(Filtered with { Advice = ["One\r\ntwo"] }, "Advice must be lines");
        yield return new(Filtered with { Level = (TwilioErrorLevel)9 }, "Level must be one of TwilioErrorLevel");
        yield return new(
            Filtered with { Sources = (TwilioErrorSources)64 },
            "Sources must be a combination of members of TwilioErrorSources");
        yield return new(Filtered with { Failover = (FailoverAction)9 }, "Failover must be one of FailoverAction");
    }

    [TestCaseSource(nameof(InvalidErrorInfos))]
    public void AddErrorInfo_throws_for_an_invalid_error_info(TwilioErrorInfo error, string expected)
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(
            () => builder.AddErrorInfo(error),
            Throws.ArgumentException.With.Message.Contains(expected).And.Property("ParamName").EqualTo("error"));
    }

    [Test]
    public void AddErrorInfo_throws_for_null()
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(() => builder.AddErrorInfo(null!), Throws.ArgumentNullException);
    }

    private static ServiceProvider BuildServices(
        HttpMessageHandler transport, Action<CourierTwilioBuilder> configure) =>
        TestServices.Build(transport, services =>
        {
            var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
            configure(builder);
            return builder;
        });
}
