using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpResponse response, Answer answer, AnswerHead head, CancellationToken cancellationToken)
    {
        Begin(response, answer, head);
        if (!answer.Body.IsEmpty)
        {
            await response.Body.WriteAsync(answer.Body, cancellationToken).ConfigureAwait(false);
        }
    }

    public static void Begin(HttpResponse response, Answer answer, AnswerHead head)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in head.For(answer))
        {
            response.Headers[name] = value;
        }

        if (answer.Status is not (204 or 304))
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = answer.Body.Length;
        }
    }
}
