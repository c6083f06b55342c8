using Courier.Twilio.Sandbox.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary><c>/_sandbox/…</c>: everything that is not Twilio's. What is refused is refused in words.</summary>
internal sealed class ControlExchange(SandboxState switchboard, ConnectionRegistry connections)
{
    private readonly IReadOnlyList<Page> pages = ControlPages.Of(switchboard, connections);

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            await VisitPageAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException problem)
        {
            await RefuseAsync(http, RefusedException.Of(problem), cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedException problem)
        {
            await RefuseAsync(http, problem, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task RefuseAsync(HttpContext http, RefusedException problem, CancellationToken cancellationToken) =>
        ControlAnswers.RefuseAsync(http.Response, problem.Status, problem.Message, cancellationToken);

    private Task VisitPageAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        var here = pages.Select(page => (Page: page, Parts: page.FindParts(path))).Where(static one => one.Parts is not null).ToList();
        if (here.Count is 0)
        {
            throw new RefusedException(404, "There is no such page: GET /_sandbox lists those there are.");
        }

        if (here.Find(one => one.Page.Method == http.Request.Method) is not { Page: { } page, Parts: { } parts })
        {
            http.Response.Headers.Allow = string.Join(", ", here.Select(static one => one.Page.Method));
            throw new RefusedException(405, $"Ask with {string.Join(" or ", here.Select(static one => one.Page.Method))}.");
        }

        if (http.Request.Query.Keys.FirstOrDefault(name => !page.QueryNames.Contains(name)) is { } stranger)
        {
            var others = page.QueryNames is [] ? "Nothing follows a question mark." : $"There are {string.Join(", ", page.QueryNames)}.";
            throw RefusedException.Unclear($"There is nothing called '{stranger}' here. {others}");
        }

        return page.AnswerAsync(new ControlContext(http, parts, cancellationToken));
    }
}
