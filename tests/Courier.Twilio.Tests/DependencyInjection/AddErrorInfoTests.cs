using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.DependencyInjection;

public class AddErrorInfoTests
{
    private static readonly TwilioErrorInfo House =
        new((TwilioErrorCode)30007, "Filtered", SmsFailureReason.InvalidSender, "Ask compliance.") { IsTransient = true };

    [Test]
    public async Task An_added_row_shapes_what_the_provider_answers()
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.BadRequest, """{"code":30007,"message":"Message filtered","status":400}""" } };
        await using var provider = Of(twilio, builder => builder.AddErrorInfo(House));

        var failure = ((SmsRejected)await provider.GetSmsProvider().SendAsync(TestData.Message())).Failure;

        Assert.That((failure.Reason, failure.Advice.Single(), failure.IsTransient), Is.EqualTo((SmsFailureReason.InvalidSender, "Ask compliance.", true)));
    }

    [Test]
    public async Task An_added_row_shapes_what_the_tracker_reports()
    {
        var twilio = new FakeTwilioHandler { { HttpStatusCode.OK, TwilioResponses.Message("undelivered", "30007") } };
        await using var provider = Of(twilio, builder => builder.AddErrorInfo(House));

        var report = await provider.GetRequiredService<IDeliveryTracker>().GetReportAsync(new(TestValues.MessageSid) { AccountId = TestValues.AccountSid });

        Assert.That(report.Failure!.Advice, Is.EqualTo(new[] { "Ask compliance." }));
    }

    [Test]
    public void A_code_that_nobody_published_gets_a_row_and_the_static_catalog_stays_without()
    {
        var own = new TwilioErrorInfo((TwilioErrorCode)99998, "House rule", SmsFailureReason.InvalidMessage, "Ask the house.");
        using var provider = Of(new NeverCalledHandler(), builder => builder.AddErrorInfo(own));

        Assert.That(provider.GetRequiredService<ITwilioErrorCatalog>().Find(own.Code), Is.SameAs(own));
        Assert.That(TwilioErrorCatalog.Find(own.Code), Is.Null);
        Assert.That(TwilioErrorCatalog.All.Select(row => row.Code), Has.None.EqualTo(own.Code));
    }

    [Test]
    public void Of_two_rows_for_one_code_the_later_counts()
    {
        using var provider = Of(new NeverCalledHandler(), builder => builder.AddErrorInfo(House).AddErrorInfo(House with { Title = "Later" }));

        Assert.That(provider.GetRequiredService<ITwilioErrorCatalog>().Find(House.Code)!.Title, Is.EqualTo("Later"));
    }

    [Test]
    public void A_row_belongs_to_its_registration_alone()
    {
        using var provider = Of(new NeverCalledHandler(), builder =>
        {
            builder.Services.AddCourierTwilio("two", TestData.ConfigureOptions()).AddErrorInfo(House with { Title = "Of two" });
            builder.Services.AddCourierTwilio("three", TestData.ConfigureOptions());
            builder.AddErrorInfo(House with { Title = "Of one" });
        });

        Assert.That(Title(provider.GetRequiredService<ITwilioErrorCatalog>()), Is.EqualTo("Of one"));
        Assert.That(Title(provider.GetRequiredKeyedService<ITwilioErrorCatalog>("two")), Is.EqualTo("Of two"));
        Assert.That(Title(provider.GetRequiredKeyedService<ITwilioErrorCatalog>("three")), Is.EqualTo("Message filtered"));

        static string Title(ITwilioErrorCatalog catalog) => catalog.Find(House.Code)!.Title;
    }

    [Test]
    public void A_row_counts_whichever_call_of_the_registration_brought_it()
    {
        using var provider = Of(new NeverCalledHandler(), builder => builder.Services.AddCourierTwilio(TestData.ConfigureOptions()).AddErrorInfo(House));

        Assert.That(provider.GetRequiredService<ITwilioErrorCatalog>().Find(House.Code), Is.SameAs(House));
    }

    private static IEnumerable<TestCaseData<TwilioErrorInfo, string>> BadRows()
    {
        yield return new(House with { Code = 0 }, "code 0 cannot be added: Code must be a number from 1 to 999,999");
        yield return new(House with { Code = (TwilioErrorCode)(-1) }, "code -1 cannot be added: Code must be");
        yield return new(House with { Code = (TwilioErrorCode)999_999_999 }, "Code must be");
        yield return new(House with { Title = "" }, "Title must be one line");
        yield return new(House with { Title = " \t" }, "Title must be one line");
        yield return new(House with { Title = "Two\nlines" }, "Title must be one line");
        yield return new(House with { Title = "\u202Eturned" }, "Title must be one line");
        yield return new(House with { Title = $"{(char)0xD800}" }, "Title must be one line");
        yield return new(House with { Title = new string('x', 501) }, "Title must be one line of at most 500 characters");
        yield return new(House with { Reason = (SmsFailureReason)999 }, "Reason must be one of SmsFailureReason");
        yield return new(House with { Advice = [] }, "Advice must be 1 to 10 sentences");
        yield return new(House with { Advice = [.. Enumerable.Repeat("Ask.", 11)] }, "Advice must be 1 to 10 sentences");
        yield return new(House with { Advice = ["Ask.", ""] }, "Advice must be lines");
        yield return new(House with { Advice = [null!] }, "Advice must be lines");
        yield return new(House with { Advice = ["One\r\ntwo"] }, "Advice must be lines");
        yield return new(House with { Level = (TwilioErrorLevel)9 }, "Level must be one of TwilioErrorLevel");
        yield return new(House with { Sources = (TwilioErrorSources)64 }, "Sources must be a combination of members of TwilioErrorSources");
        yield return new(House with { Failover = (FailoverAction)9 }, "Failover must be one of FailoverAction");
    }

    [TestCaseSource(nameof(BadRows))]
    public void A_bad_row_is_refused_at_registration(TwilioErrorInfo row, string fault)
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(() => builder.AddErrorInfo(row), Throws.ArgumentException.With.Message.Contains(fault).And.Property("ParamName").EqualTo("row"));
    }

    [Test]
    public void No_row_at_all_is_refused()
    {
        var builder = new ServiceCollection().AddCourierTwilio(TestData.ConfigureOptions());

        Assert.That(() => builder.AddErrorInfo(null!), Throws.ArgumentNullException);
    }

    private static ServiceProvider Of(HttpMessageHandler transport, Action<CourierTwilioBuilder> refine) => Fixtures.TestServices.Build(transport, services =>
    {
        var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
        refine(builder);
        return builder;
    });
}
