using System.Text;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Inbox.Actions;
using Courier.Twilio.Sandbox.Inbox.Panes;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>
/// Handles the page at <c>/</c>, its forms, its state at <c>/inbox.json</c> and its events at <c>/inbox/events</c>.
/// </summary>
internal sealed class InboxRequestHandler(SandboxState state)
{
    private readonly InboxActions actions = new(state);

    public static bool Handles(PathString path) =>
        path.Value is "/" or "/inbox.json" or "/favicon.ico"
            || path.StartsWithSegments("/inbox", StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        PageHeaders.Apply(http.Response.Headers);
        try
        {
            await RouteAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidRequestException exception)
        {
            var address = InboxAddress.Parse(RawForm.Empty);
            await WritePageAsync(http, address, exception.Status, exception.Message, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private Task RouteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value;
        if (actions.Handles(path))
        {
            return HttpMethods.IsPost(http.Request.Method)
                ? RunActionAsync(http, cancellationToken)
                : throw MethodNotAllowed(http, "POST");
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            throw MethodNotAllowed(http, "GET, HEAD");
        }

        return path switch
        {
            "/" => WritePageAsync(http, cancellationToken),
            "/inbox.json" => ControlResponses.WriteAsync(
                http.Response, 200, InboxState.From(state), ControlJson.Default.InboxState, cancellationToken),
            "/inbox/events" => InboxEvents.StreamAsync(state.Changes, http.Response, cancellationToken),
            _ => PageAsset.Find(path)?.WriteAsync(http.Response, cancellationToken)
                ?? throw InvalidRequestException.NotFound("page"),
        };
    }

    private Task WritePageAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var address = InboxAddress.Parse(RawForm.Parse(http.Request.QueryString.Value?.TrimStart('?') ?? ""));
        if (address.AccountSid is { } sid && state.Accounts.Find(sid) is null)
        {
            return WritePageAsync(http, address, 404, $"The account {sid} does not exist.", cancellationToken);
        }

        return address.View is null or InboxAddress.Requests or InboxAddress.Rules
            ? WritePageAsync(http, address, 200, null, cancellationToken)
            : throw InvalidRequestException.NotFound("page");
    }

    /// <summary>
    /// Runs a posted action and redirects to the page, so that a reload does not repeat it. An error is shown on that
    /// page.
    /// </summary>
    private async Task RunActionAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var call = await ApiRequestReader.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);
        var back = InboxAddress.Parse(RawForm.Parse(call.Form.Find("back")?.Split('?')[^1] ?? ""));
        try
        {
            await actions.RunAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            var message = InvalidRequestException.FromArgument(exception).Message;
            await WritePageAsync(http, back, 400, message, cancellationToken).ConfigureAwait(false);
            return;
        }
        catch (InvalidRequestException exception)
        {
            await WritePageAsync(http, back, exception.Status, exception.Message, cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        var target = call.Path is InboxActions.ReplyPath
            ? new InboxAddress { AccountSid = back.AccountSid, Handset = call.Form.Find("from")?.Trim() }
            : back;
        http.Response.Headers.Location = target.Href;
    }

    private async Task WritePageAsync(
        HttpContext http,
        InboxAddress address,
        int status,
        string? notice,
        CancellationToken cancellationToken)
    {
        var origin = $"{http.Request.Scheme}://{http.Request.Host}";
        var model = PageModel.Create(state, address, origin) with { Notice = notice };
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        var html = Encoding.UTF8.GetBytes(Document.Render(model).ToString());
        await http.Response.Body.WriteAsync(html, cancellationToken).ConfigureAwait(false);
    }

    private static InvalidRequestException MethodNotAllowed(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        return new InvalidRequestException(405, $"The method must be {allowed}.");
    }
}
