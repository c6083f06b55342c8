using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class AuthenticationTests : SandboxFixture
{
    private const string KeySid = "SK0123456789abcdef0123456789abcdef";

    [Test]
    public async Task A_wrong_token_is_answered_as_the_real_service_answers_it()
    {
        using var stranger = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, TestValues.AccountSid, "wrong");

        var reply = await stranger.SendAsync();

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("unauthorized.json"), reply.Json), Is.Empty);
        Assert.That(reply.Headers.WwwAuthenticate.ToString(), Is.EqualTo("Basic realm=\"Twilio API\""));
    }

    [Test]
    public async Task Without_credentials_it_says_so()
    {
        using var stranger = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, null, "");

        var reply = await stranger.SendAsync();

        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.Unauthorized, 20003)));
        Assert.That(reply["message"], Is.EqualTo("Authentication Error - No credentials provided"));
    }

    [Test]
    public async Task A_malformed_account_is_not_found()
    {
        using var stranger = new ApiClient(Sandbox.BaseAddress, "invalid_sid", TestValues.AccountSid, Sandbox.AuthToken);

        var reply = await stranger.SendAsync();

        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
        Assert.That(reply["message"], Is.EqualTo("The requested resource /2010-04-01/Accounts/invalid_sid/Messages.json was not found"));
    }

    [Test]
    public async Task An_account_nobody_added_is_refused()
    {
        using var stranger = new ApiClient(Sandbox.BaseAddress, TestValues.OtherAccountSid, TestValues.OtherAccountSid, TestValues.OtherToken);

        var reply = await stranger.SendAsync();

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Each_account_is_a_world_of_its_own()
    {
        var account = Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var other = new ApiClient(Sandbox.BaseAddress, TestValues.OtherAccountSid, TestValues.OtherAccountSid, TestValues.OtherToken);

        var sid = (await other.SendAsync())["sid"]!;

        Assert.That(account.Inbox.Single().Sid, Is.EqualTo(sid));
        Assert.That(Sandbox.Inbox, Has.Count.EqualTo(1));
        Assert.That((await Twilio.GetAsync(Twilio.Message(sid))).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await Twilio.GetAsync(Twilio.Messages)).Json.GetProperty("messages").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Credentials_of_one_account_do_not_open_another()
    {
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);
        using var crossed = new ApiClient(Sandbox.BaseAddress, TestValues.OtherAccountSid, Sandbox.AccountSid, Sandbox.AuthToken);

        var reply = await crossed.SendAsync();

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public void An_account_keeps_its_token()
    {
        Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken);

        Assert.That(() => Sandbox.AddAccount(TestValues.OtherAccountSid, "another"), Throws.ArgumentException.With.Message.Contains("another token"));
        Assert.That(Sandbox.AddAccount(TestValues.OtherAccountSid, TestValues.OtherToken).AccountSid, Is.EqualTo(TestValues.OtherAccountSid));
    }

    [Test]
    public async Task An_api_key_opens_its_account_and_only_with_its_secret()
    {
        Sandbox.Account.AddApiKey(KeySid, "secret");
        using var key = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, KeySid, "secret");
        using var wrong = new ApiClient(Sandbox.BaseAddress, TestValues.AccountSid, KeySid, "guess");

        Assert.That((await key.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await wrong.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Told_to_it_opens_an_unknown_account_with_the_token_first_shown()
    {
        await using var open = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { UnknownAccounts = UnknownAccounts.CreateOnFirstUse });
        using var first = new ApiClient(open.BaseAddress, TestValues.OtherAccountSid, TestValues.OtherAccountSid, "first");
        using var second = new ApiClient(open.BaseAddress, TestValues.OtherAccountSid, TestValues.OtherAccountSid, "second");

        Assert.That((await first.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await second.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_method_the_resource_lacks_is_405()
    {
        var reply = await Twilio.DeleteAsync(Twilio.Messages);

        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.MethodNotAllowed, 20004)));
    }

    [Test]
    public async Task A_path_nobody_knows_is_20404()
    {
        var reply = await Twilio.GetAsync("2010-04-01/nowhere");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
    }
}
