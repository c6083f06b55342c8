using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class AuthenticationTests : SandboxFixture
{
    private const string KeySid = "SK0123456789abcdef0123456789abcdef";

    [Test]
    public async Task Wrong_token_gets_Twilios_401_response()
    {
        using var client = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "wrong");

        var response = await client.SendAsync();

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(
            DocumentedResponses.Compare(DocumentedResponses.Read("unauthorized.json"), response.Json),
            Is.Empty);
        Assert.That(response.Headers.WwwAuthenticate.ToString(), Is.EqualTo("Basic realm=\"Twilio API\""));
    }

    [Test]
    public async Task Missing_credentials_get_401_with_code_20003()
    {
        using var client = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, null, "");

        var response = await client.SendAsync();

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.Unauthorized, 20003)));
        Assert.That(response["message"], Is.EqualTo("Authentication Error - No credentials provided"));
    }

    [Test]
    public async Task Malformed_account_in_the_path_gets_404()
    {
        using var client = new ApiClient(
            Sandbox.BaseAddress,
            "invalid_sid",
            TestValues.AccountSid,
            Sandbox.AuthToken);

        var response = await client.SendAsync();

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
        Assert.That(
            response["message"],
            Is.EqualTo("The requested resource /2010-04-01/Accounts/invalid_sid/Messages.json was not found"));
    }

    [Test]
    public async Task Unknown_account_gets_401()
    {
        using var client = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            TestValues.OtherToken);

        var response = await client.SendAsync();

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Accounts_do_not_share_messages()
    {
        var account = Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var other = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            TestValues.OtherToken);

        var sid = (await other.SendAsync())["sid"]!;

        Assert.That(account.Inbox.Single().Sid, Is.EqualTo(sid));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
        Assert.That((await Twilio.GetAsync(Twilio.Message(sid))).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await Twilio.GetAsync(Twilio.Messages)).Json.GetProperty("messages").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Credentials_of_another_account_get_401()
    {
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var crossed = new ApiClient(
            Sandbox.BaseAddress,
            TestValues.OtherAccountSid,
            Sandbox.AccountSid,
            Sandbox.AuthToken);

        var response = await crossed.SendAsync();

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public void Adding_an_account_again_requires_the_same_token()
    {
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);

        Assert.That(
            () => Sandbox.AddAccount(TestValues.OtherAccountSid, "another"),
            Throws.ArgumentException.With.Message.Contains("already exists with another token"));
        Assert.That(
            Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken).AccountSid,
            Is.EqualTo(TestValues.OtherAccountSid));
    }

    [Test]
    public async Task Api_key_authenticates_with_its_secret_only()
    {
        Sandbox.Account.AddApiKey(KeySid, "secret");
        using var key = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, KeySid, "secret");
        using var wrong = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, KeySid, "guess");

        Assert.That((await key.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await wrong.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task CreateOnFirstUse_accepts_the_first_token_only()
    {
        await using var open = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            UnknownAccounts = UnknownAccounts.CreateOnFirstUse,
        });
        using var first = new ApiClient(
            open.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            "first");
        using var second = new ApiClient(
            open.BaseAddress,
            TestValues.OtherAccountSid,
            TestValues.OtherAccountSid,
            "second");

        Assert.That((await first.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await second.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Unsupported_method_gets_405()
    {
        var response = await Twilio.DeleteAsync(Twilio.Messages);

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.MethodNotAllowed, 20004)));
    }

    [Test]
    public async Task Unknown_path_gets_404_with_code_20404()
    {
        var response = await Twilio.GetAsync("2010-04-01/nowhere");

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
    }
}
