using System.Text;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Inbox.Actions;
using Courier.Twilio.Sandbox.Inbox.Panes;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>The page at <c>/</c> and what it posts; <c>/inbox.json</c>, all at once; <c>/inbox/events</c>, as it happens.</summary>
internal sealed class InboxExchange(SandboxState switchboard)
{
    private readonly InboxActions actions = new(switchboard);

    public static bool Has(PathString path) =>
        path.Value is "/" or "/inbox.json" or "/favicon.ico" || path.StartsWithSegments("/inbox", StringComparison.Ordinal);

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        PageHeaders.Put(http.Response.Headers);
        try
        {
            await RouteAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedException problem)
        {
            await ShowAsync(http, ListPageAddress.Read(RawForm.Empty), problem.Status, problem.Message, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task RouteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value;
        if (actions.Has(path))
        {
            return HttpMethods.IsPost(http.Request.Method) ? ActAsync(http, cancellationToken) : throw Not(http, "POST");
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            throw Not(http, "GET, HEAD");
        }

        return path switch
        {
            "/" => ShowAsync(http, cancellationToken),
            "/inbox.json" => ControlAnswers.WriteAsync(http.Response, 200, InboxState.Of(switchboard), ControlJson.Default.InboxState, cancellationToken),
            "/inbox/events" => InboxEvents.StreamAsync(switchboard.Changes, http.Response, cancellationToken),
            _ => PageAsset.Find(path)?.WriteAsync(http.Response, cancellationToken) ?? throw RefusedException.Missing("page"),
        };
    }

    private Task ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var address = ListPageAddress.Read(RawForm.Parse(http.Request.QueryString.Value?.TrimStart('?') ?? ""));
        if (address.AccountSid is { } sid && switchboard.Accounts.Find(sid) is null)
        {
            return ShowAsync(http, address, 404, $"There is no account {sid}.", cancellationToken);
        }

        return address.View is null or ListPageAddress.Requests or ListPageAddress.Rules
            ? ShowAsync(http, address, 200, null, cancellationToken)
            : throw RefusedException.Missing("page");
    }

    /// <summary>Does what was posted and leads back, so that a reload does not do it again; what is refused is said on the page it came from.</summary>
    private async Task ActAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var call = await ApiRequestReader.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);
        var back = ListPageAddress.Read(RawForm.Parse(call.Form.Find("back")?.Split('?')[^1] ?? ""));
        try
        {
            await actions.DoAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException problem)
        {
            await ShowAsync(http, back, 400, RefusedException.Of(problem).Message, cancellationToken).ConfigureAwait(false);
            return;
        }
        catch (RefusedException problem)
        {
            await ShowAsync(http, back, problem.Status, problem.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = (call.Path is InboxActions.Reply ? new ListPageAddress { AccountSid = back.AccountSid, Handset = call.Form.Find("from")?.Trim() } : back).Href;
    }

    private async Task ShowAsync(HttpContext http, ListPageAddress address, int status, string? notice, CancellationToken cancellationToken)
    {
        var model = PageModel.Of(switchboard, address, $"{http.Request.Scheme}://{http.Request.Host}") with { Notice = notice };
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Document.Of(model).ToString()), cancellationToken).ConfigureAwait(false);
    }

    private static RefusedException Not(HttpContext http, string allowed)
    {
        http.Response.Headers.Allow = allowed;
        return new RefusedException(405, $"Ask with {allowed}.");
    }
}
