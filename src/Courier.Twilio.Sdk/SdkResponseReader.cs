using System.Globalization;
using System.Net;
using System.Text.Json;
using Twilio.Exceptions;
using Twilio.Http;
using SdkHttpMethod = Twilio.Http.HttpMethod;

namespace Courier.Twilio.Sdk;

/// <summary>
/// Throws for a response that is not a success. Unlike the SDK's own client, it keeps the status of a response without
/// JSON, and takes neither a redirect nor a page for a message that was created.
/// </summary>
internal static class SdkResponseReader
{
    private const string Redacted = "•••";

    /// <summary>Validates the response to a request.</summary>
    /// <exception cref="ApiException">The response is an error, a redirect or an unreadable success.</exception>
    public static void Validate(Request request, Response response)
    {
        var status = (int)response.StatusCode;
        if (status is >= 200 and < 300)
        {
            if (Equals(request.Method, SdkHttpMethod.Post) && !IsReadable(request, response))
            {
                throw new ApiException(
                    0, status, $"The response of HTTP {Format(status)} is not one of Twilio.", moreInfo: null);
            }

            return;
        }

        if (ReadError(response.Content) is not { } error)
        {
            throw new ApiException(0, status, Mask(0, status, message: null), moreInfo: null);
        }

        var message = Mask(error.Code, status, Redact(request, error.Message));
        throw new ApiException(error.Code, status, message, error.MoreInfo, error.Details);
    }

    private static bool IsReadable(Request request, Response response)
    {
        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            return true;
        }

        try
        {
            using var document = JsonDocument.Parse(response.Content);
            var root = document.RootElement;
            return root.ValueKind switch
            {
                JsonValueKind.Array => true,
                JsonValueKind.Object => !CreatesMessage(request) || HasSid(root),
                _ => false,
            };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The SDK would return a message without a SID, which looks like a success.
    private static bool HasSid(JsonElement message) =>
        message.TryGetProperty("sid", out var sid)
        && sid.ValueKind == JsonValueKind.String
        && !string.IsNullOrEmpty(sid.GetString());

    private static bool CreatesMessage(Request request) =>
        request.Uri.AbsolutePath.StartsWith("/2010-04-01/Accounts/", StringComparison.Ordinal)
        && request.Uri.AbsolutePath.EndsWith("/Messages.json", StringComparison.Ordinal);

    private static RestException? ReadError(string content)
    {
        try
        {
            return RestException.FromJson(content);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Returns the message of Twilio with numbers masked; without one, the meaning of the code or the status.
    /// </summary>
    private static string Mask(int code, int status, string? message)
    {
        var title = Explain(code, status, message: null).TrimEnd('.');
        var explained = Explain(code, status, message);
        var prefix = $"{title}: ";
        if (explained.StartsWith(prefix, StringComparison.Ordinal))
        {
            return explained[prefix.Length..];
        }

        // The message is the title, or there is none.
        return message?.EndsWith('.') == false ? title : explained;
    }

    private static string Explain(int code, int status, string? message) =>
        TwilioErrorCatalogExtensions.Explain(catalog: null, code, status, message).Message;

    private static string? Redact(Request request, string? message)
    {
        foreach (var secret in GetSecrets(request))
        {
            message = message?.Replace(secret, Redacted, StringComparison.OrdinalIgnoreCase);
        }

        return message;
    }

    private static IEnumerable<string> GetSecrets(Request request) => request.PostParams
        .Where(static field => field.Key == "Body")
        .Select(static field => field.Value)
        .Append(request.Password)
        .Where(static value => !string.IsNullOrWhiteSpace(value));

    private static string Format(int status) => status.ToString(CultureInfo.InvariantCulture);
}
