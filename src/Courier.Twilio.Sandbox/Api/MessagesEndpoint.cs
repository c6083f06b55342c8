using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Serves <c>/2010-04-01/Accounts/{AC}/Messages.json</c>.</summary>
internal sealed class MessagesEndpoint(SandboxState state)
{
    public ApiResponse Create(Account account, ApiRequest request)
    {
        var (message, error) = state.Intake.Accept(account, request);

        return message is null
            ? ApiResponse.FromError(error!)
            : ApiResponse.Json(201, WireMessage.FromCreatedMessage(message), SandboxJson.Wire.WireMessage);
    }

    public ApiResponse List(Account account, ApiRequest request)
    {
        var settings = state.Settings;
        var filter = MessageFilter.Parse(request.Query, settings);
        var listed = account.Messages.All.Where(
            message => message.CreatedAt + settings.ListLag <= state.Clock.Now && filter.Matches(message));
        var comparer = new MessageComparer(settings.UnsentMessagePosition);
        var messages = comparer.Sort(listed);
        var (page, error) = PageSlicer.Slice(
            messages,
            request.Query,
            static message => message.Sid,
            settings.PageSizeBehavior,
            CountBefore);

        if (page is null)
        {
            return ApiResponse.FromError(error!);
        }

        var links = new PageLinks(request.Path, filter.Query, page.Size);

        return ApiResponse.Json(200, new WireMessagePage(
            links.First,
            page.End,
            page.PreviousToken is { } previous ? links.GetUri(page.Number - 1, previous) : null,
            [.. page.Items.Select(WireMessage.FromMessage)],
            links.GetUri(page.Number, page.Token),
            page.Size,
            page.Start,
            page.NextToken is { } next ? links.GetUri(page.Number + 1, next) : null,
            page.Number), SandboxJson.Wire.WireMessagePage);

        int? CountBefore(string sid) =>
            account.Messages.FindPosition(sid) is { } position ? comparer.CountBefore(messages, position) : null;
    }
}
