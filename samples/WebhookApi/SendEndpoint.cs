using System.Diagnostics;
using System.Text.Json;
using Courier.Sms;

namespace WebhookApi;

/// <summary>
/// <c>POST /send</c>: sends a text to a number, both from a form or from JSON. Responds with 202 if the message was
/// accepted, 422 if it was rejected, 504 if the outcome is unknown and 400 if the request is invalid.
/// </summary>
internal static class SendEndpoint
{
    public static async Task<IResult> HandleAsync(
        HttpRequest request, ISmsProvider sms, MessageFeed feed, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { To: { } to, Text: { Length: > 0 } text })
        {
            return Problem(
                StatusCodes.Status400BadRequest, new("Write a number in 'to' and a text in 'text'.", Field: "text"));
        }

        if (!PhoneNumber.TryParse(to, out var number))
        {
            var description = E164.Describe(to);
            return Problem(
                StatusCodes.Status400BadRequest,
                new(
                    description.Explanation ?? "This is not a phone number.",
                    Field: "to",
                    Suggestion: description.Suggestion?.ToString()));
        }

        var message = new SmsMessage { To = number, Body = text };
        switch (await sms.SendAsync(message, cancellationToken))
        {
            case SmsAccepted(var receipt):
                feed.AddSent(receipt, message);
                return Results.Accepted($"/messages/{receipt.MessageId}", new { Id = receipt.MessageId });
            case SmsRejected(var failure):
                return Problem(
                    StatusCodes.Status422UnprocessableEntity,
                    new($"Not sent. {failure.Message}", Code: failure.ProviderCode, Advice: failure.Advice));
            case SmsUnconfirmed(var failure, var sendId):
                return Problem(
                    StatusCodes.Status504GatewayTimeout,
                    new(
                        $"Perhaps sent; the outcome is unknown (send {sendId}). {failure.Message}",
                        Code: failure.ProviderCode,
                        Advice: failure.Advice));
            default:
                throw new UnreachableException();
        }
    }

    private static async Task<SendRequest?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync(cancellationToken);
                return new(form["to"], form["text"]);
            }

            return request.HasJsonContentType()
                ? await request.ReadFromJsonAsync<SendRequest>(cancellationToken)
                : null;
        }
        catch (Exception e) when (e is JsonException
            or InvalidDataException
            or InvalidOperationException
            or IOException)
        {
            // Incomplete, too long, malformed, or in an unknown character set.
            return null;
        }
    }

    private static IResult Problem(int statusCode, SendProblem problem) =>
        Results.Json(problem, statusCode: statusCode);

    private sealed record SendRequest(string? To, string? Text);

    private sealed record SendProblem(
        string Sentence,
        string? Field = null,
        string? Suggestion = null,
        string? Code = null,
        IReadOnlyList<string>? Advice = null);
}
