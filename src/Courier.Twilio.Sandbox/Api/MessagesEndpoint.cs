using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary><c>/2010-04-01/Accounts/{AC}/Messages.json</c>.</summary>
internal sealed class MessagesEndpoint(SandboxState switchboard)
{
    public ApiResponse Create(Account account, ApiRequest call)
    {
        var (message, refusal) = switchboard.Intake.Accept(account, call);
        return message is null
            ? ApiResponse.FromError(refusal!)
            : ApiResponse.Json(201, WireMessage.FromCreatedMessage(message), SandboxJson.Wire.WireMessage);
    }

    public ApiResponse List(Account account, ApiRequest call)
    {
        var settings = switchboard.Settings;
        var filter = MessageFilter.Parse(call.Query, settings);
        var visible = account.Messages.All.Where(message => message.CreatedAt + settings.ListLag <= switchboard.Clock.Now);
        var order = new MessageComparer(settings.UnsentMessagePosition);
        var rows = order.Sort(visible.Where(filter.Matches));
        var (page, refusal) = PageSlicer.Of(rows, call.Query, static message => message.Sid, settings.PageSizeBehavior, CountBefore);
        if (page is null)
        {
            return ApiResponse.FromError(refusal!);
        }

        var links = new PageLinks(call.Path, filter.Query, page.Size);
        return ApiResponse.Json(200, new WireMessagePage(
            links.First,
            page.End,
            page.PreviousToken is { } before ? links.GetUri(page.Number - 1, before) : null,
            [.. page.Rows.Select(WireMessage.FromMessage)],
            links.GetUri(page.Number, page.Token),
            page.Size,
            page.Start,
            page.NextToken is { } after ? links.GetUri(page.Number + 1, after) : null,
            page.Number), SandboxJson.Wire.WireMessagePage);

        int? CountBefore(string sid) => account.Messages.FindPosition(sid) is { } place ? order.CountBefore(rows, place) : null;
    }
}
