using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Http;

/// <summary>
/// Removes the secrets and the texts of one request from what is quoted of its response or of an exception: a server, a
/// proxy or a handler may echo the request.
/// </summary>
/// <param name="credentials">The credentials of the request.</param>
/// <param name="fields">The fields of the request; the texts in them are removed.</param>
internal sealed class SecretRedactor(TwilioCredentials credentials, TwilioFieldSet fields)
{
    private const string Replacement = "[redacted]";

    // A shorter text is likely to occur in any sentence.
    private const int MinTextLength = 8;

    private static readonly string[] TextFields = [TwilioFieldNames.Body, TwilioFieldNames.ContentVariables];

    // Few requests fail, so the forms are not created before the first quotation.
    private string[]? forms;

    /// <summary>Replaces each secret and each text, in any form in which it is usually written.</summary>
    public string? Redact(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        foreach (var form in forms ??= CreateForms())
        {
            text = text.Replace(form, Replacement, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>Redacts every field of an error.</summary>
    public ErrorResource Redact(ErrorResource error) => new()
    {
        Code = Redact(error.Code),
        Message = Redact(error.Message),
        MoreInfo = Redact(error.MoreInfo),
        Status = Redact(error.Status),
        Title = Redact(error.Title),
        Detail = Redact(error.Detail),
        Type = Redact(error.Type),
    };

    /// <summary>Redacts the error of a rejection; any other result quotes nothing.</summary>
    public ApiResult Redact(ApiResult result) => result is ApiResult.Rejected { Error: { } error } rejected
        ? rejected with { Error = Redact(error) }
        : result;

    // The longest form first: one may contain another.
    private string[] CreateForms()
    {
        var texts = TextFields.SelectMany(name => fields[name].ToArray())
            .OfType<string>()
            .Select(static text => text.Trim())
            .Where(static text => text.Length >= MinTextLength);
        return
        [
            .. credentials.GetSecrets().Where(static secret => secret.Length > 0).Concat(texts)
                .SelectMany(GetForms)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(static form => form.Length),
        ];
    }

    private static string[] GetForms(string value) =>
    [
        value,
        Uri.EscapeDataString(value),
        WebUtility.UrlEncode(value),
        JavaScriptEncoder.Default.Encode(value),
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value),
        WebUtility.HtmlEncode(value),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(value)),
    ];
}
