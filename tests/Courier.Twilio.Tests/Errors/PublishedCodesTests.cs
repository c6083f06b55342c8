using System.Text.Json;

namespace Courier.Twilio.Tests.Errors;

/// <summary>Every code that Twilio has published is found by its number.</summary>
public class PublishedCodesTests
{
    private const int Published = 2674;

    [Test]
    public void As_many_codes_are_found_as_were_published()
    {
        var found = Enumerable.Range(0, 1_000_000).Count(code => TwilioErrorCatalog.Find((TwilioErrorCode)code) is not null);

        Assert.That(found, Is.EqualTo(Published));
    }

    [Test]
    public void Each_published_code_has_its_official_title_level_and_link()
    {
        var codes = ReadPublished();

        Assert.Multiple(() =>
        {
            foreach (var (code, title, level) in codes)
            {
                var row = TwilioErrorCatalog.Find((TwilioErrorCode)code);

                Assert.That(row?.Title, Is.EqualTo(title), $"{code}");
                Assert.That(row?.Level, Is.EqualTo(level), $"{code}");
                Assert.That(row?.HelpLink.AbsoluteUri, Is.EqualTo($"https://www.twilio.com/docs/errors/{code}"));
            }
        });
        Assert.That(codes, Has.Count.EqualTo(Published));
    }

    // The list lies beside the repository where it is built by its authors, and nowhere else.
    private static List<(int Code, string Title, TwilioErrorLevel Level)> ReadPublished()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", "twilio-error-codes.json");

        if (!File.Exists(path))
        {
            Assert.Ignore("../shared/data/twilio-error-codes.json is not here; the count of codes is checked all the same.");
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));

        return [.. document.RootElement.GetProperty("codes").EnumerateArray().Select(Read)];
    }

    private static (int Code, string Title, TwilioErrorLevel Level) Read(JsonElement code) => (
        code.GetProperty("code").GetInt32(),
        code.GetProperty("message").GetString()!,
        code.GetProperty("log_level").GetString() == "WARNING" ? TwilioErrorLevel.Warning : TwilioErrorLevel.Error);
}
