using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Looking back at messages, moving one by hand, and writing as a handset.</summary>
internal sealed class MessageControl(SandboxState switchboard)
{
    private readonly MessageSearch search = new(switchboard);

    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "messages?to=&from=&account=&status=&sid=&wait=", "the messages that match; with wait=5s (5m at most) the first that comes to match", FindAsync),
        new("POST", "messages/{sid}/status", "puts a message where you want it", SetStatusAsync),
        new("POST", "messages/{sid}/callbacks/{number}/resend", "posts a callback once more", ResendAsync),
        new("POST", "inbound", "a handset writes", ReceiveAsync),
    ];

    private async Task FindAsync(ControlContext visit) =>
        await visit.WriteAsync(await search.FindAsync(visit).ConfigureAwait(false), ControlJson.Readable.IReadOnlyListInboxMessage).ConfigureAwait(false);

    private async Task SetStatusAsync(ControlContext visit)
    {
        var change = await visit.ReadBodyAsync(ControlJson.Readable.StatusChange).ConfigureAwait(false);
        if (!MessageStatuses.All.Contains(change.Status))
        {
            throw InvalidRequestException.BadRequest($"status is one of {string.Join(", ", MessageStatuses.All)}.");
        }

        var message = FindAccountOf(visit.PathValues[0]) is { } account ? switchboard.Lifecycle.SetStatus(account, visit.PathValues[0], change.Status, change.ErrorCode) : null;
        await WriteMessageAsync(visit, message ?? throw InvalidRequestException.NotFound("message")).ConfigureAwait(false);
    }

    private Task ResendAsync(ControlContext visit)
    {
        var number = int.TryParse(visit.PathValues[1], NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : -1;
        if (FindAccountOf(visit.PathValues[0]) is not { } account || account.Messages.Find(visit.PathValues[0]) is not { } message)
        {
            throw InvalidRequestException.NotFound("message");
        }

        switchboard.Callbacks.Resend(account, message, message.Callbacks.ElementAtOrDefault(number) ?? throw InvalidRequestException.NotFound("callback"));
        return visit.WriteNoContentAsync();
    }

    private async Task ReceiveAsync(ControlContext visit)
    {
        var inbound = await visit.ReadBodyAsync(ControlJson.Readable.InboundMessage).ConfigureAwait(false);
        var account = inbound.AccountSid is { } sid
            ? switchboard.Accounts.Find(sid) ?? throw InvalidRequestException.BadRequest($"There is no account {sid}.")
            : switchboard.Accounts.All.FirstOrDefault(one => one.Messages.All.Any(message => message.To == inbound.From)) ?? switchboard.Accounts.All[0];
        await WriteMessageAsync(visit, switchboard.InboundMessages.Receive(account, inbound.From, inbound.To, inbound.Body), 201).ConfigureAwait(false);
    }

    private static Task WriteMessageAsync(ControlContext visit, SandboxMessage message, int status = 200) =>
        visit.WriteAsync(InboxMessage.From(message), ControlJson.Readable.InboxMessage, status);

    private Account? FindAccountOf(string sid) => switchboard.Accounts.All.FirstOrDefault(account => account.Messages.Find(sid) is not null);
}
