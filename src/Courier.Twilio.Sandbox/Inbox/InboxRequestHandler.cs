using System.Text;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Inbox.Actions;
using Courier.Twilio.Sandbox.Inbox.Panes;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>The page at <c>/</c> and what it posts; <c>/inbox.json</c>, all at once; <c>/inbox/events</c>, as it happens.</summary>
internal sealed class InboxRequestHandler(SandboxState switchboard)
{
    private readonly InboxActions actions = new(switchboard);

    public static bool Handles(PathString path) =>
        path.Value is "/" or "/inbox.json" or "/favicon.ico" || path.StartsWithSegments("/inbox", StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        PageHeaders.Apply(http.Response.Headers);
        try
        {
            await RouteAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidRequestException problem)
        {
            await WritePageAsync(http, InboxAddress.Parse(RawForm.Empty), problem.Status, problem.Message, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task RouteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value;
        if (actions.Handles(path))
        {
            return HttpMethods.IsPost(http.Request.Method) ? RunActionAsync(http, cancellationToken) : throw MethodNotAllowed(http, "POST");
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            throw MethodNotAllowed(http, "GET, HEAD");
        }

        return path switch
        {
            "/" => WritePageAsync(http, cancellationToken),
            "/inbox.json" => ControlResponses.WriteAsync(http.Response, 200, InboxState.From(switchboard), ControlJson.Default.InboxState, cancellationToken),
            "/inbox/events" => InboxEvents.StreamAsync(switchboard.Changes, http.Response, cancellationToken),
            _ => PageAsset.Find(path)?.WriteAsync(http.Response, cancellationToken) ?? throw InvalidRequestException.NotFound("page"),
        };
    }

    private Task WritePageAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var address = InboxAddress.Parse(RawForm.Parse(http.Request.QueryString.Value?.TrimStart('?') ?? ""));
        if (address.AccountSid is { } sid && switchboard.Accounts.Find(sid) is null)
        {
            return WritePageAsync(http, address, 404, $"There is no account {sid}.", cancellationToken);
        }

        return address.View is null or InboxAddress.Requests or InboxAddress.Rules
            ? WritePageAsync(http, address, 200, null, cancellationToken)
            : throw InvalidRequestException.NotFound("page");
    }

    /// <summary>Does what was posted and leads back, so that a reload does not do it again; what is refused is said on the page it came from.</summary>
    private async Task RunActionAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var call = await ApiRequestReader.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);
        var back = InboxAddress.Parse(RawForm.Parse(call.Form.Find("back")?.Split('?')[^1] ?? ""));
        try
        {
            await actions.RunAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException problem)
        {
            await WritePageAsync(http, back, 400, InvalidRequestException.FromArgument(problem).Message, cancellationToken).ConfigureAwait(false);
            return;
        }
        catch (InvalidRequestException problem)
        {
            await WritePageAsync(http, back, problem.Status, problem.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = (call.Path is InboxActions.ReplyPath ? new InboxAddress { AccountSid = back.AccountSid, Handset = call.Form.Find("from")?.Trim() } : back).Href;
    }

    private async Task WritePageAsync(HttpContext http, InboxAddress address, int status, string? notice, CancellationToken cancellationToken)
    {
        var model = PageModel.Create(switchboard, address, $"{http.Request.Scheme}://{http.Request.Host}") with { Notice = notice };
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Document.Render(model).ToString()), cancellationToken).ConfigureAwait(false);
    }

    private static InvalidRequestException MethodNotAllowed(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        return new InvalidRequestException(405, $"Ask with {allowed}.");
    }
}
