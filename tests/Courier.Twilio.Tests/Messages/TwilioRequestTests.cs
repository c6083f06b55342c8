using System.Text;
using Courier.Twilio.Messages;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class TwilioRequestTests
{
    [Test]
    public void Plain_message_uses_the_credentials_of_the_registration()
    {
        var request = CreateRequest(TestData.Message());

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(GetCredentials(request), Is.EqualTo($"{TestValues.AccountSid}:{TestValues.AuthToken}"));
        Assert.That(request.IsTrackable, Is.True);
    }

    [Test]
    public void API_key_is_used_in_place_of_the_token()
    {
        var request = CreateRequest(
            TestData.Message(),
            TestData.Options(o => (o.ApiKeySid, o.ApiKeySecret) = (TestValues.ApiKeySid, TestValues.ApiKeySecret)));

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(GetCredentials(request), Is.EqualTo($"{TestValues.ApiKeySid}:{TestValues.ApiKeySecret}"));
    }

    [Test]
    public void Message_with_its_own_credentials_uses_them_and_is_not_trackable()
    {
        var options = TestData.Options(
            o => (o.ApiKeySid, o.ApiKeySecret) = (TestValues.ApiKeySid, TestValues.ApiKeySecret));

        var request = CreateRequest(
            TestData.Message(overrides: WithConfig(TestData.OtherAccountOverrides())),
            options);

        Assert.That(GetCredentials(request), Is.EqualTo($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"));
        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.OtherAccountSid));
        Assert.That(request.IsTrackable, Is.False);
    }

    [Test]
    public void Message_with_another_sender_keeps_the_credentials_and_is_trackable()
    {
        var overrides = WithConfig(new() { MessagingServiceSid = TestValues.OtherMessagingServiceSid });

        var request = CreateRequest(TestData.Message(overrides: overrides));

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(request.IsTrackable, Is.True);
    }

    [Test]
    public void Last_config_that_is_not_empty_replaces_earlier_ones()
    {
        var message = TestData.Message(overrides:
        [
            WithConfig(TestData.OtherAccountOverrides()),
            WithConfig(new() { From = TestValues.Sender }),
            new TwilioOverrides { Body = new() { ["Attempt"] = "1" } },
        ]);

        var request = CreateRequest(message);

        Assert.That(request.Credentials.AccountSid, Is.EqualTo(TestValues.AccountSid));
        Assert.That(request.Fields["From"].ToString(), Is.EqualTo(TestValues.Sender));
        Assert.That(request.Fields["MessagingServiceSid"].Count, Is.Zero);
    }

    private static string GetCredentials(TwilioRequest request) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(request.Credentials.BasicParameter));
}
