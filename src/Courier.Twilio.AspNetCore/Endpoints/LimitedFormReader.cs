using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Reads a URL-encoded form within limits of size, number of fields and time that Twilio's forms stay below. The fields
/// of a GET request are in the query, with the same limits.
/// </summary>
internal static class LimitedFormReader
{
    private const int MaxBytes = 64 * 1024;
    private const int MaxFields = 256;
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Reads the form of a request.</summary>
    /// <returns>
    /// The fields, none for a GET request; or, when the form is <see langword="null"/>, the HTTP status to respond
    /// with: 408, 413, 414, 415 or the one of a <see cref="BadHttpRequestException"/>.
    /// </returns>
    public static async Task<Result> ReadAsync(HttpRequest request, TimeProvider time)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            var query = request.QueryString.Value ?? "";
            return query.Length > MaxBytes || query.AsSpan().Count('&') >= MaxFields
                ? new(null, StatusCodes.Status414UriTooLong)
                : new([], default);
        }

        if (!IsForm(request))
        {
            return new(null, StatusCodes.Status415UnsupportedMediaType);
        }

        // The server then stops at the limit, and does not read the rest of the body in order to discard it.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxBytes;
        }

        if (request.ContentLength > MaxBytes)
        {
            return new(null, StatusCodes.Status413PayloadTooLarge);
        }

        // Middleware may have read the form already; the body is then consumed.
        return request.HttpContext.Features.Get<IFormFeature>()?.Form is { } parsed
            ? ApplyLimits([.. parsed])
            : await ReadBodyAsync(request, time).ConfigureAwait(false);
    }

    private static async Task<Result> ReadBodyAsync(HttpRequest request, TimeProvider time)
    {
        using var timeout = new CancellationTokenSource(ReadTimeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(
            timeout.Token, request.HttpContext.RequestAborted);
        try
        {
            var body = await request.BodyReader.ReadAtLeastAsync(MaxBytes + 1, linked.Token).ConfigureAwait(false);
            var result = body.Buffer.Length > MaxBytes
                ? new(null, StatusCodes.Status413PayloadTooLarge)
                : ApplyLimits(Parse(body.Buffer));
            request.BodyReader.AdvanceTo(body.Buffer.End);
            return result;
        }
        catch (BadHttpRequestException e)
        {
            return new(null, e.StatusCode);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return new(null, StatusCodes.Status408RequestTimeout);
        }
    }

    // ASP.NET Core's form collection ignores the case of names; the signature does not.
    private static List<KeyValuePair<string, StringValues>> Parse(ReadOnlySequence<byte> body)
    {
        var fields = new List<KeyValuePair<string, StringValues>>();
        foreach (var field in new QueryStringEnumerable(Encoding.UTF8.GetString(body)))
        {
            fields.Add(new(field.DecodeName().ToString(), field.DecodeValue().ToString()));
            if (fields.Count > MaxFields)
            {
                break;
            }
        }

        return fields;
    }

    // The number of bytes is unknown when middleware read the form; each character took at least one.
    private static Result ApplyLimits(List<KeyValuePair<string, StringValues>> form) =>
        form.Sum(static field => field.Value.Count) > MaxFields
        || form.Sum(static field => field.Value.Sum(value => field.Key.Length + (value?.Length ?? 0L))) > MaxBytes
            ? new(null, StatusCodes.Status413PayloadTooLarge)
            : new(form, default);

    private static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        && IsUtf8(type.Charset)
        && StringValues.IsNullOrEmpty(request.Headers.ContentEncoding);

    private static bool IsUtf8(StringSegment charset) =>
        charset.Length == 0
        || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    /// <summary>The fields of a form, or the HTTP status to respond with.</summary>
    internal readonly record struct Result(
        IReadOnlyCollection<KeyValuePair<string, StringValues>>? Form, int ErrorStatus);
}
