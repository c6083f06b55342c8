using System.Net.Sockets;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

/// <summary>What a client sees of a fault, in a word, and what the sandbox has taken.</summary>
internal abstract class FaultMatrixFixture : SandboxFixture
{
    /// <summary>HTTP status and code, or <c>reset</c>, or <c>ended</c> without a byte or in the middle.</summary>
    protected async Task<string> SendAsync(params (string Name, string Value)[] changes)
    {
        try
        {
            var reply = await Twilio.SendAsync(changes);
            return $"{(int)reply.Status} {(reply.Json.ValueKind is System.Text.Json.JsonValueKind.Object && reply.Json.TryGetProperty("code", out var code) ? code.GetRawText() : "")}".Trim();
        }
        catch (HttpRequestException problem)
        {
            return FindSocketError(problem) is SocketError.ConnectionReset ? "reset" : "ended";
        }
    }

    /// <summary>Sends, and is sure that the request met its rule and that not a byte came back; then the client leaves.</summary>
    protected async Task SendAndAbandonAsync(Func<Task>? meanwhile = null)
    {
        using var socket = await RawHttp.ConnectAsync(Sandbox, RawHttp.FormatRequest(Sandbox, TestValues.Form));
        await WaitUntilRuleUsedAsync();
        await (meanwhile?.Invoke() ?? Task.CompletedTask);

        Assert.That((socket.Available, socket.Poll(0, SelectMode.SelectRead)), Is.EqualTo((0, false)));
    }

    /// <summary>Until a request has met its rule.</summary>
    protected Task WaitUntilRuleUsedAsync() => WaitUntilAsync(async () => (await Twilio.GetAsync("/_sandbox/rules")).Text.Contains("\"uses\":1", StringComparison.Ordinal));

    protected static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TestValues.Timeout), "It never came.");
            await Task.Yield();
        }
    }

    protected async Task<System.Text.Json.JsonElement> ListMessagesAsync(string query = "") => (await Twilio.GetAsync(Twilio.Messages + query)).Json.GetProperty("messages");

    protected void AssertMessageCount(int count) => Assert.That(Sandbox.Inbox, Has.Count.EqualTo(count));

    private static SocketError? FindSocketError(Exception? problem) =>
        problem is SocketException socket ? socket.SocketErrorCode : problem is null ? null : FindSocketError(problem.InnerException);
}
