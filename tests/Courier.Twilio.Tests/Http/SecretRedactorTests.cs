using System.Net;
using System.Text;
using System.Text.Json;
using Courier.Twilio.Http;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tests.Http;

public class SecretRedactorTests
{
    private const string Secret = "s3cr3t+/=&\"ü-token-of-the-account";
    private const string Text = "Your \"code\" is 4711 & <ready>\nüber/all";

    private static readonly TwilioCredentials Credentials = new(TestValues.AccountSid, "SK-user", Secret);
    private static readonly SecretRedactor Redactor = new(Credentials, new TwilioFieldSet { ["Body"] = Text });

    private static IEnumerable<TestCaseData> Echoes()
    {
        foreach (var (name, value) in new[]
        {
            ("secret", Secret), ("Basic", Credentials.BasicParameter), ("text", Text),
        })
        {
            yield return new TestCaseData(value).SetArgDisplayNames($"{name}: plain");
            yield return new TestCaseData(value.ToUpperInvariant()).SetArgDisplayNames($"{name}: upper case");
            yield return new TestCaseData(Uri.EscapeDataString(value)).SetArgDisplayNames($"{name}: percent-encoded");
            yield return new TestCaseData(Uri.EscapeDataString(value).ToLowerInvariant())
                .SetArgDisplayNames($"{name}: percent-encoded in lower case");
            yield return new TestCaseData(WebUtility.UrlEncode(value)).SetArgDisplayNames($"{name}: form");
            yield return new TestCaseData(JsonSerializer.Serialize(value)[1..^1]).SetArgDisplayNames($"{name}: JSON");
            yield return new TestCaseData(WebUtility.HtmlEncode(value)).SetArgDisplayNames($"{name}: HTML");
            yield return new TestCaseData(Convert.ToBase64String(Encoding.UTF8.GetBytes(value)))
                .SetArgDisplayNames($"{name}: Base64");
        }
    }

    [TestCaseSource(nameof(Echoes))]
    public void Echo_is_replaced(string echo)
    {
        Assert.That(Redactor.Redact($"before {echo} after"), Is.EqualTo("before [redacted] after"));
    }

    [Test]
    public void Echo_of_the_whole_request_contains_neither_secret_nor_text()
    {
        using var content = new FormContent(new TwilioFieldSet { ["To"] = "+12025550156", ["Body"] = Text });
        var request = $"POST / HTTP/1.1\r\nAuthorization: Basic {Credentials.BasicParameter}\r\n\r\n"
            + Encoding.UTF8.GetString(content.Bytes.Span);

        Assert.That(
            Redactor.Redact(request),
            Is.EqualTo(
                "POST / HTTP/1.1\r\nAuthorization: Basic [redacted]\r\n\r\nTo=%2B12025550156&Body=[redacted]"));
    }

    [TestCase("1234567", false)]
    [TestCase("12345678", true)]
    public void Text_of_8_characters_or_more_is_replaced(string text, bool isRedacted)
    {
        var redactor = new SecretRedactor(Credentials, new TwilioFieldSet { ["Body"] = text });

        Assert.That(redactor.Redact($"'{text}'"), Is.EqualTo(isRedacted ? "'[redacted]'" : $"'{text}'"));
    }

    [Test]
    public void Every_field_of_an_error_is_redacted()
    {
        var error = new ErrorResource
        {
            Code = Secret,
            Message = Secret,
            MoreInfo = Secret,
            Status = Secret,
            Title = Secret,
            Detail = Secret,
            Type = Secret,
        };

        foreach (var property in typeof(ErrorResource).GetProperties().Where(property => property.CanWrite))
        {
            Assert.That(property.GetValue(Redactor.Redact(error)), Is.EqualTo("[redacted]"), property.Name);
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("The 'To' number is not valid.")]
    public void Other_text_is_kept(string? text)
    {
        Assert.That(Redactor.Redact(text), Is.EqualTo(text));
    }
}
