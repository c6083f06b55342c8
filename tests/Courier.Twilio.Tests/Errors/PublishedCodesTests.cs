using System.Text.Json;

namespace Courier.Twilio.Tests.Errors;

/// <summary>The catalog finds every code that Twilio has published.</summary>
public class PublishedCodesTests
{
    private const int Published = 2674;

    [Test]
    public void Number_of_found_codes_equals_number_of_published_codes()
    {
        var found = Enumerable.Range(0, 1_000_000)
            .Count(code => TwilioErrorCatalog.Find((TwilioErrorCode)code) is not null);

        Assert.That(found, Is.EqualTo(Published));
    }

    [Test]
    public void Every_published_code_has_its_official_title_level_and_link()
    {
        var codes = ReadPublished();

        Assert.Multiple(() =>
        {
            foreach (var (code, title, level) in codes)
            {
                var error = TwilioErrorCatalog.Find((TwilioErrorCode)code);

                Assert.That(error?.Title, Is.EqualTo(title), $"{code}");
                Assert.That(error?.Level, Is.EqualTo(level), $"{code}");
                Assert.That(error?.HelpLink.AbsoluteUri, Is.EqualTo($"https://www.twilio.com/docs/errors/{code}"));
            }
        });
        Assert.That(codes, Has.Count.EqualTo(Published));
    }

    // The list is not part of the repository. It is compared where a copy lies beside the repository.
    private static List<(int Code, string Title, TwilioErrorLevel Level)> ReadPublished()
    {
        var path = PublishedData.Find("twilio-error-codes.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));

        return [.. document.RootElement.GetProperty("codes").EnumerateArray().Select(Read)];
    }

    private static (int Code, string Title, TwilioErrorLevel Level) Read(JsonElement code) => (
        code.GetProperty("code").GetInt32(),
        code.GetProperty("message").GetString()!,
        code.GetProperty("log_level").GetString() == "WARNING" ? TwilioErrorLevel.Warning : TwilioErrorLevel.Error);
}
