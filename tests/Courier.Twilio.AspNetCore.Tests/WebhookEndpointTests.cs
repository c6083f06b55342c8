using System.Net;
using Courier.Sms;
using Microsoft.AspNetCore.Builder;

namespace Courier.Twilio.AspNetCore.Tests;

public class WebhookEndpointTests
{
    private const string Status = "/twilio/status";
    private const string Inbound = "/twilio/inbound";

    [Test]
    public async Task Signed_status_callback_returns_204_and_is_dispatched()
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Signed_inbound_message_returns_empty_TwiML_and_is_dispatched_once()
    {
        await using var app = await TestApp.StartAsync();

        for (var i = 0; i < 2; i++)
        {
            using var response = await app.PostAsync(
                WebhookData.InboundMessage("Ja, gerne 😀"), $"http://localhost{Inbound}", Inbound);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/xml"));
            Assert.That(
                await response.Content.ReadAsStringAsync(),
                Is.EqualTo("""<?xml version="1.0" encoding="UTF-8"?><Response></Response>"""));
        }

        Assert.That(app.Handler.Messages.Single().Body, Is.EqualTo("Ja, gerne 😀"));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Request_without_exactly_one_valid_signature_returns_403(string target)
    {
        await using var app = await TestApp.StartAsync();
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{target}", form);
        var noncanonical = $"{signature[..26]}{(char)(signature[26] + 1)}=";

        foreach (var signatures in new string[][]
        {
            [], [""], [" "], ["not Base64"], [$"{signature[..5]} {signature[5..]}"], [noncanonical],
            [signature, signature], [$"{signature},{signature}"],
            [WebhookData.ComputeSignature("another-token", $"http://localhost{target}", form)],
        })
        {
            using var response = await app.PostAsync(form, signatures, target);

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), string.Join(" and ", signatures));
            Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty);
        }

        Assert.That(app.Handler.Reports, Is.Empty);
        Assert.That(app.Handler.Messages, Is.Empty);
    }

    [Test]
    public async Task Signed_form_of_another_kind_returns_400()
    {
        await using var app = await TestApp.StartAsync();

        using var status = await app.PostAsync(
            WebhookData.Form("CallSid", "CA123", "AccountSid", TestValues.AccountSid));
        using var swapped = await app.PostAsync(WebhookData.InboundMessage());
        using var inbound = await app.PostAsync(WebhookData.StatusCallback(), $"http://localhost{Inbound}", Inbound);

        Assert.That(
            new[] { status.StatusCode, swapped.StatusCode, inbound.StatusCode },
            Is.All.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Form_with_a_shifted_boundary_returns_400_and_is_not_dispatched()
    {
        await using var app = await TestApp.StartAsync();
        var form = WebhookData.StatusCallback().Where(field => field.Key is not ("SmsSid" or "SmsStatus")).ToList();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, $"http://localhost{Status}", form);
        var shifted = form.Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field);

        using var response = await app.PostAsync(shifted, [signature], Status);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(app.Handler.Reports, Is.Empty);
    }

    // An attacker can record a signed request and post it again.
    [Test]
    public async Task Replayed_status_callback_returns_204_and_is_not_dispatched()
    {
        await using var app = await TestApp.StartAsync();

        using var first = await app.PostAsync(WebhookData.StatusCallback("sent"));
        using var second = await app.PostAsync(WebhookData.StatusCallback());
        using var replay = await app.PostAsync(WebhookData.StatusCallback("sent"));

        Assert.That(replay.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(
            app.Handler.Reports.Select(report => report.Status),
            Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
    }

    [TestCase("teleported", null)]
    [TestCase("failed", "E-30005")]
    public async Task Unknown_status_or_error_code_returns_204_and_is_dispatched(string status, string? code)
    {
        await using var app = await TestApp.StartAsync();

        using var response = await app.PostAsync(
            WebhookData.StatusCallback(status, TestValues.AccountSid, code is null ? [] : ["ErrorCode", code]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(app.Handler.Reports.Single().ProviderStatus, Is.EqualTo(status));
        Assert.That(app.Handler.Reports.Single().Failure?.ProviderCode, Is.EqualTo(code));
    }

    [TestCase(Status)]
    [TestCase(Inbound)]
    public async Task Throwing_handler_returns_500_and_is_called_again(string target)
    {
        await using var app = await TestApp.StartAsync(
            use: web => web.UseExceptionHandler(error => error.Run(context => Task.CompletedTask)));
        var form = target == Status ? WebhookData.StatusCallback() : WebhookData.InboundMessage();
        app.Handler.Exception = new InvalidOperationException("the database is unavailable");

        using var first = await app.PostAsync(form, $"http://localhost{target}", target);
        app.Handler.Exception = null;
        using var second = await app.PostAsync(form, $"http://localhost{target}", target);

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(second.IsSuccessStatusCode, Is.True);
        Assert.That(app.Handler.Reports.Count + app.Handler.Messages.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task Handler_is_not_cancelled_when_Twilio_disconnects()
    {
        await using var app = await TestApp.StartAsync();
        using var response = await app.PostAsync(WebhookData.StatusCallback());

        Assert.That(app.Handler.Token.CanBeCanceled, Is.True);
        Assert.That(app.Handler.Token, Is.EqualTo(app.Stopped));
    }
}
