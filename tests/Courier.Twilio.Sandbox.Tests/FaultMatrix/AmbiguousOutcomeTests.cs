using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

internal sealed class AmbiguousOutcomeTests : FaultMatrixFixture
{
    [TestCase(MessageProcessing.Skip, 0)]
    public async Task F09_reset_after_the_request_was_read_without_a_message(
        MessageProcessing processing,
        int copies) =>
        await AssertEndAsync(SandboxFault.Reset, processing, "reset", copies);

    [TestCase(MessageProcessing.Process, 1)]
    public async Task F10_reset_after_the_request_was_read_with_a_message(MessageProcessing processing, int copies) =>
        await AssertEndAsync(SandboxFault.Reset, processing, "reset", copies);

    [TestCase(MessageProcessing.Skip, 0)]
    [TestCase(MessageProcessing.Process, 1)]
    public async Task F11_connection_closed_without_a_response(MessageProcessing processing, int copies) =>
        await AssertEndAsync(SandboxFault.Close, processing, "ended", copies);

    [Test]
    public async Task F12_reset_while_eight_megabytes_are_sent()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.ResetBeforeRead, Times = 1 });

        Assert.That(await SendAsync(("Body", new string('x', 8_000_000))), Is.EqualTo("reset").Or.EqualTo("ended"));
        AssertMessageCount(0);
    }

    [Test]
    public async Task F13_no_response_although_the_message_was_accepted()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang, Processing = MessageProcessing.Process });

        await SendAndAbandonAsync();

        AssertMessageCount(1);
    }

    [Test]
    public async Task F14_no_response_and_the_message_is_accepted_8_seconds_later()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang, ProcessAfter = TimeSpan.FromSeconds(8) });

        await SendAndAbandonAsync();

        Time.Advance(TimeSpan.FromSeconds(7));
        AssertMessageCount(0);
        Time.Advance(TimeSpan.FromSeconds(1));
        AssertMessageCount(1);
    }

    [TestCase(MessageProcessing.Skip, 0)]
    [TestCase(MessageProcessing.Process, 1)]
    public async Task F15_no_response_until_the_caller_cancels(MessageProcessing processing, int copies)
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang, Processing = processing });
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = Sandbox.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new(
            "Basic",
            Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{Sandbox.AccountSid}:{Sandbox.AuthToken}")));
        using var content = new StringContent(TestValues.Form, null, "application/x-www-form-urlencoded");
        using var cancellation = new CancellationTokenSource();

        var waiting = client.PostAsync(Twilio.Messages, content, cancellation.Token);
        await WaitUntilRuleUsedAsync();
        await cancellation.CancelAsync();

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        AssertMessageCount(copies);
    }

    [Test]
    public async Task F16_response_201_is_truncated_stalled_or_huge()
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Truncate,
            Processing = MessageProcessing.Process,
            Bytes = 20,
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Stall,
            Processing = MessageProcessing.Process,
            Bytes = 20,
            Times = 1,
        });
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Pad,
            Processing = MessageProcessing.Process,
            Bytes = 1_000_000,
            Times = 1,
        });

        var truncated = await RawHttp.PostMessageAsync(Sandbox);
        var stalled = await RawHttp.ReceiveAsync(Sandbox, until: "\r\n\r\n", more: 20);
        var huge = await RawHttp.PostMessageAsync(Sandbox);

        Assert.That(truncated, Does.Match("(?s)^HTTP/1.1 201 Created\r\n.*Content-Length: [0-9]{3,}\r\n\r\n.{20}$"));
        Assert.That(stalled, Does.Match("(?s)^HTTP/1.1 201 Created\r\n.*\r\n\r\n.{20}$"));
        Assert.That(huge, Does.Match("(?s)^HTTP/1.1 201 Created\r\n.*Content-Length: 1000000\r\n"));
        AssertMessageCount(3);
    }

    [TestCase("HTTP/1.1 2")]
    [TestCase("\u00ff\u0000garbage\r\n\r\n")]
    [TestCase("HTTP/1.1 201 Created\r\nNo colon here\r\n\r\n")]
    [TestCase("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n")]
    public async Task F17_bytes_that_are_not_http(string bytes)
    {
        Sandbox.Add(new SandboxRule
        {
            Fault = SandboxFault.Raw,
            Body = bytes,
            Processing = MessageProcessing.Process,
        });

        Assert.That(await RawHttp.PostMessageAsync(Sandbox), Is.EqualTo(bytes));
        AssertMessageCount(1);
    }

    [TestCase(MessageProcessing.Skip, 0)]
    [TestCase(MessageProcessing.Process, 1)]
    public async Task F18_500_with_20500(MessageProcessing processing, int copies) =>
        await AssertOutcomeOnceAsync(
            new SandboxRule { Fault = SandboxFault.Respond, Status = 500, Processing = processing },
            "500 20500",
            copies);

    [TestCase(MessageProcessing.Skip, 0)]
    [TestCase(MessageProcessing.Process, 1)]
    public async Task F19_503_with_20503(MessageProcessing processing, int copies) =>
        await AssertOutcomeOnceAsync(
            new SandboxRule { Fault = SandboxFault.Respond, Status = 503, Processing = processing },
            "503 20503",
            copies);

    [TestCase(502, MessageProcessing.Skip, 0)]
    [TestCase(504, MessageProcessing.Process, 1)]
    public async Task F20_html_page_of_a_load_balancer(int status, MessageProcessing processing, int copies) =>
        await AssertOutcomeOnceAsync(
            new SandboxRule
            {
                Fault = SandboxFault.Respond,
                Status = status,
                Body = "<html>Bad Gateway</html>",
                Processing = processing,
            },
            $"{status}",
            copies);

    [Test]
    public async Task F21_408_of_an_intermediary() =>
        await AssertOutcomeOnceAsync(
            new SandboxRule { Fault = SandboxFault.Respond, Status = 408, Body = "<html>" },
            "408",
            0);

    [Test]
    public async Task F22_html_page_of_a_captive_portal()
    {
        Sandbox.Add(new SandboxRule { Fault = SandboxFault.Respond, Status = 200, Body = "<html>Log in</html>" });

        Assert.That(
            await RawHttp.PostMessageAsync(Sandbox),
            Does.StartWith("HTTP/1.1 200 OK\r\n").And.Contain(
                "Content-Type: text/html\r\n").And.EndWith("\r\n\r\n<html>Log in</html>"));
        AssertMessageCount(0);
    }

    private async Task AssertEndAsync(SandboxFault fault, MessageProcessing processing, string end, int copies) =>
        await AssertOutcomeOnceAsync(new SandboxRule { Fault = fault, Processing = processing }, end, copies);

    /// <summary>Applies a rule once, and asserts its outcome and that the next message is accepted.</summary>
    private async Task AssertOutcomeOnceAsync(SandboxRule rule, string response, int copies)
    {
        Sandbox.Add(rule with { Times = 1 });

        Assert.That(await SendAsync(), Is.EqualTo(response));
        AssertMessageCount(copies);
        Assert.That(await SendAsync(), Is.EqualTo("201"));
    }
}
