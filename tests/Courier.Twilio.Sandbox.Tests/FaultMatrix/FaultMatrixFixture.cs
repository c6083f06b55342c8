using System.Net.Sockets;
using System.Text.Json;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests.FaultMatrix;

/// <summary>Sends messages, and describes the response or fault that the client sees.</summary>
internal abstract class FaultMatrixFixture : SandboxFixture
{
    /// <summary>
    /// Sends a message; returns the HTTP status and code, <c>reset</c>, or <c>ended</c> for a connection that ended
    /// before the end of the response.
    /// </summary>
    protected async Task<string> SendAsync(params (string Name, string Value)[] changes)
    {
        try
        {
            var response = await Twilio.SendAsync(changes);
            var code = response.Json.ValueKind is JsonValueKind.Object
                && response.Json.TryGetProperty("code", out var value)
                ? value.GetRawText()
                : "";

            return $"{(int)response.Status} {code}".Trim();
        }
        catch (HttpRequestException exception)
        {
            return FindSocketError(exception) is SocketError.ConnectionReset ? "reset" : "ended";
        }
    }

    /// <summary>Sends a message, asserts that its rule was used and no byte came back, and disconnects.</summary>
    protected async Task SendAndAbandonAsync(Func<Task>? beforeAssert = null)
    {
        using var socket = await RawHttp.ConnectAsync(Sandbox, RawHttp.FormatRequest(Sandbox, TestValues.Form));
        await WaitUntilRuleUsedAsync();
        await (beforeAssert?.Invoke() ?? Task.CompletedTask);

        Assert.That((socket.Available, socket.Poll(0, SelectMode.SelectRead)), Is.EqualTo((0, false)));
    }

    protected Task WaitUntilRuleUsedAsync() => WaitUntilAsync(async () =>
        (await Twilio.GetAsync("/_sandbox/rules")).Text.Contains("\"uses\":1", StringComparison.Ordinal));

    protected static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        var start = TimeProvider.System.GetTimestamp();

        while (!await condition())
        {
            var elapsed = TimeProvider.System.GetElapsedTime(start);
            Assert.That(elapsed, Is.LessThan(TestValues.Timeout), "The condition was not met in time.");
            await Task.Yield();
        }
    }

    protected async Task<JsonElement> ListMessagesAsync(string query = "") =>
        (await Twilio.GetAsync(Twilio.Messages + query)).Json.GetProperty("messages");

    protected void AssertMessageCount(int count) => Assert.That(Sandbox.Inbox, Has.Count.EqualTo(count));

    private static SocketError? FindSocketError(Exception? exception) => exception switch
    {
        SocketException socket => socket.SocketErrorCode,
        null => null,
        _ => FindSocketError(exception.InnerException),
    };
}
