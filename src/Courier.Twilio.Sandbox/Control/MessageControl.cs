using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// The endpoints that find messages, set a status, post a callback again and simulate inbound messages.
/// </summary>
internal sealed class MessageControl(SandboxState state)
{
    private readonly MessageSearch search = new(state);

    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new(
            "GET",
            "messages?to=&from=&account=&status=&sid=&wait=",
            "returns the matching messages; with wait=5s (at most 5m) waits for the first one",
            FindAsync),
        new("POST", "messages/{sid}/status", "sets the status of a message", SetStatusAsync),
        new("POST", "messages/{sid}/callbacks/{number}/resend", "posts a callback again", ResendAsync),
        new("POST", "inbound", "simulates an inbound message", ReceiveAsync),
    ];

    private async Task FindAsync(ControlContext context)
    {
        var messages = await search.FindAsync(context).ConfigureAwait(false);
        await context.WriteAsync(messages, ControlJson.Readable.IReadOnlyListInboxMessage).ConfigureAwait(false);
    }

    private async Task SetStatusAsync(ControlContext context)
    {
        var change = await context.ReadBodyAsync(ControlJson.Readable.StatusChange).ConfigureAwait(false);
        if (!MessageStatuses.All.Contains(change.Status))
        {
            throw InvalidRequestException.BadRequest(
                $"status must be one of {string.Join(", ", MessageStatuses.All)}.");
        }

        var message = FindAccountOf(context.PathValues[0]) is { } account
            ? state.Lifecycle.SetStatus(account, context.PathValues[0], change.Status, change.ErrorCode)
            : null;
        await WriteMessageAsync(context, message ?? throw InvalidRequestException.NotFound("message"))
            .ConfigureAwait(false);
    }

    private Task ResendAsync(ControlContext context)
    {
        var isNumber = int.TryParse(
            context.PathValues[1],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number);
        if (FindAccountOf(context.PathValues[0]) is not { } account
            || account.Messages.Find(context.PathValues[0]) is not { } message)
        {
            throw InvalidRequestException.NotFound("message");
        }

        var callback = message.Callbacks.ElementAtOrDefault(isNumber ? number : -1)
            ?? throw InvalidRequestException.NotFound("callback");
        state.Callbacks.Resend(account, message, callback);
        return context.WriteNoContentAsync();
    }

    private async Task ReceiveAsync(ControlContext context)
    {
        var inbound = await context.ReadBodyAsync(ControlJson.Readable.InboundMessage).ConfigureAwait(false);
        var account = inbound.AccountSid is { } sid
            ? state.Accounts.Find(sid) ?? throw InvalidRequestException.BadRequest($"The account {sid} does not exist.")
            : state.Accounts.All.FirstOrDefault(
                candidate => candidate.Messages.All.Any(message => message.To == inbound.From))
                ?? state.Accounts.All[0];
        var received = state.InboundMessages.Receive(account, inbound.From, inbound.To, inbound.Body);
        await WriteMessageAsync(context, received, 201).ConfigureAwait(false);
    }

    private static Task WriteMessageAsync(ControlContext context, SandboxMessage message, int status = 200) =>
        context.WriteAsync(InboxMessage.Create(message), ControlJson.Readable.InboxMessage, status);

    private Account? FindAccountOf(string sid) =>
        state.Accounts.All.FirstOrDefault(account => account.Messages.Find(sid) is not null);
}
