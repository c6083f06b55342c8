using Courier.Twilio.Sandbox.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary><c>/_sandbox/…</c>: everything that is not Twilio's. What is refused is refused in words.</summary>
internal sealed class ControlRequestHandler(SandboxState switchboard, ConnectionRegistry connections)
{
    private readonly IReadOnlyList<ControlEndpoint> endpoints = ControlEndpoints.CreateAll(switchboard, connections);

    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            await RouteAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException problem)
        {
            await WriteErrorAsync(http, InvalidRequestException.FromArgument(problem), cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidRequestException problem)
        {
            await WriteErrorAsync(http, problem, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task WriteErrorAsync(HttpContext http, InvalidRequestException problem, CancellationToken cancellationToken) =>
        ControlResponses.WriteErrorAsync(http.Response, problem.Status, problem.Message, cancellationToken);

    private Task RouteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        var here = endpoints.Select(page => (Page: page, Parts: page.MatchPath(path))).Where(static one => one.Parts is not null).ToList();
        if (here.Count is 0)
        {
            throw new InvalidRequestException(404, "There is no such page: GET /_sandbox lists those there are.");
        }

        if (here.Find(one => one.Page.Method == http.Request.Method) is not { Page: { } page, Parts: { } parts })
        {
            http.Response.Headers.Allow = string.Join(", ", here.Select(static one => one.Page.Method));
            throw new InvalidRequestException(405, $"Ask with {string.Join(" or ", here.Select(static one => one.Page.Method))}.");
        }

        if (http.Request.Query.Keys.FirstOrDefault(name => !page.QueryNames.Contains(name)) is { } stranger)
        {
            var others = page.QueryNames is [] ? "Nothing follows a question mark." : $"There are {string.Join(", ", page.QueryNames)}.";
            throw InvalidRequestException.BadRequest($"There is nothing called '{stranger}' here. {others}");
        }

        return page.HandleAsync(new ControlContext(http, parts, cancellationToken));
    }
}
