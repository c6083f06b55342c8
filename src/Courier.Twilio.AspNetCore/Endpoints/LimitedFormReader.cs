using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Courier.Twilio.Endpoints;

/// <summary>Reads a form that is no larger, no longer and no slower than one of Twilio's can be; anything else is a status.</summary>
internal static class LimitedFormReader
{
    private const int MostBytes = 64 * 1024;
    private const int MostFields = 256;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<(IReadOnlyCollection<KeyValuePair<string, StringValues>>? Form, int Fault)> ReadAsync(HttpRequest request, TimeProvider time)
    {
        if (!IsForm(request))
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        // The server itself stops at the limit then, and does not read the rest only to throw it away.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }

        if (request.ContentLength > MostBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        // Middleware in front of us may have read it; there is nothing left on the wire then.
        return request.HttpContext.Features.Get<IFormFeature>()?.Form is { } taken
            ? Limited([.. taken])
            : await ReadBodyAsync(request, time).ConfigureAwait(false);
    }

    private static async Task<(IReadOnlyCollection<KeyValuePair<string, StringValues>>? Form, int Fault)> ReadBodyAsync(HttpRequest request, TimeProvider time)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, request.HttpContext.RequestAborted);
        try
        {
            var body = await request.BodyReader.ReadAtLeastAsync(MostBytes + 1, either.Token).ConfigureAwait(false);
            var form = body.Buffer.Length > MostBytes ? (null, StatusCodes.Status413PayloadTooLarge) : Limited(Parse(body.Buffer));
            request.BodyReader.AdvanceTo(body.Buffer.End);
            return form;
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return (null, StatusCodes.Status408RequestTimeout);
        }
    }

    // Names stay as they are written: to ASP.NET's own collection "to" and "To" are one, to the signature they are two.
    private static List<KeyValuePair<string, StringValues>> Parse(ReadOnlySequence<byte> body)
    {
        var fields = new List<KeyValuePair<string, StringValues>>();
        foreach (var field in new QueryStringEnumerable(Encoding.UTF8.GetString(body)))
        {
            fields.Add(new(field.DecodeName().ToString(), field.DecodeValue().ToString()));
            if (fields.Count > MostFields)
            {
                break;
            }
        }

        return fields;
    }

    // Of a form that somebody else has read the bytes are not known; a character takes at least one.
    private static (IReadOnlyCollection<KeyValuePair<string, StringValues>>? Form, int Fault) Limited(List<KeyValuePair<string, StringValues>> form) =>
        form.Sum(static field => field.Value.Count) > MostFields
        || form.Sum(static field => field.Value.Sum(value => field.Key.Length + (value?.Length ?? 0L))) > MostBytes
            ? (null, StatusCodes.Status413PayloadTooLarge)
            : (form, default);

    private static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
        && StringValues.IsNullOrEmpty(request.Headers.ContentEncoding);
}
