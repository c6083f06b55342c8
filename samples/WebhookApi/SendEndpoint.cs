using System.Diagnostics;
using System.Text.Json;
using Courier.Sms;

namespace WebhookApi;

/// <summary>Takes a number and a text, as a form or as JSON, and answers with the one of the three ends it came to.</summary>
internal static class Sending
{
    public static async Task<IResult> AnswerAsync(HttpRequest request, ISmsProvider sms, Board board, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { To: { } to, Text: { Length: > 0 } text })
        {
            return Refuse("text", "Write a number in 'to' and a text in 'text'.");
        }

        if (!PhoneNumber.TryParse(to, out var number))
        {
            var description = E164.Describe(to);
            return Refuse("to", description.Explanation ?? "This is no phone number.", description.Suggestion?.ToString());
        }

        var message = new SmsMessage { To = number, Body = text };
        switch (await sms.SendAsync(message, cancellationToken))
        {
            case SmsAccepted(var receipt):
                board.Sent(receipt, message);
                return Results.Json(new { Id = receipt.MessageId }, statusCode: StatusCodes.Status202Accepted);
            case SmsRejected(var failure):
                return Results.Json(Told(failure, "Not sent."), statusCode: StatusCodes.Status422UnprocessableEntity);
            case SmsUnconfirmed(var failure, var sendId):
                return Results.Json(Told(failure, $"Perhaps sent; nobody knows (send {sendId})."), statusCode: StatusCodes.Status504GatewayTimeout);
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

            return request.HasJsonContentType() ? await request.ReadFromJsonAsync<SendRequest>(cancellationToken) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException or IOException)
        {
            // Torn, too long, or in a character set that nobody knows.
            return null;
        }
    }

    private static IResult Refuse(string field, string sentence, string? suggestion = null) =>
        Results.Json(new { Field = field, Sentence = sentence, Suggestion = suggestion }, statusCode: StatusCodes.Status400BadRequest);

    private static object Told(SmsFailure failure, string end) => new
    {
        Sentence = $"{end} {failure.Message}",
        Code = failure.ProviderCode,
        failure.Advice,
    };

    private sealed record SendRequest(string? To, string? Text);
}
