using Courier.Twilio.Sandbox.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Handles requests to <c>/_sandbox</c>. An invalid request gets a JSON object with an explanation.</summary>
internal sealed class ControlRequestHandler(SandboxState state, ConnectionRegistry connections)
{
    private readonly IReadOnlyList<ControlEndpoint> endpoints = ControlEndpoints.CreateAll(state, connections);

    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            await RouteAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            await WriteErrorAsync(http, InvalidRequestException.FromArgument(exception),
                cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidRequestException exception)
        {
            await WriteErrorAsync(http, exception, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task WriteErrorAsync(HttpContext http, InvalidRequestException exception,
        CancellationToken cancellationToken) =>
        ControlResponses.WriteErrorAsync(http.Response, exception.Status, exception.Message, cancellationToken);

    private Task RouteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        var matches = endpoints
            .Select(endpoint => (Endpoint: endpoint, Values: endpoint.MatchPath(path)))
            .Where(static match => match.Values is not null)
            .ToList();
        if (matches.Count is 0)
        {
            throw new InvalidRequestException(404, "The path does not exist. GET /_sandbox lists all endpoints.");
        }

        if (matches.Find(match => match.Endpoint.Method == http.Request.Method) is not { Endpoint: { } endpoint,
            Values: { } values })
        {
            var methods = matches.ConvertAll(static match => match.Endpoint.Method);
            http.Response.Headers.Allow = string.Join(", ", methods);
            throw new InvalidRequestException(405, $"The method must be {string.Join(" or ", methods)}.");
        }

        if (http.Request.Query.Keys.FirstOrDefault(name => !endpoint.QueryNames.Contains(name)) is { } unknown)
        {
            var known = endpoint.QueryNames is []
                ? "This endpoint has no query parameters."
                : $"The query parameters are {string.Join(", ", endpoint.QueryNames)}.";
            throw InvalidRequestException.BadRequest($"Unknown query parameter '{unknown}'. {known}");
        }

        return endpoint.HandleAsync(new ControlContext(http, values, cancellationToken));
    }
}
