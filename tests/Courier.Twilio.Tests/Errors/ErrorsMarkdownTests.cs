namespace Courier.Twilio.Tests.Errors;

/// <summary>ERRORS.md equals the catalog. With COURIER_REWRITE=1 in the environment the test writes the file.</summary>
public class ErrorsMarkdownTests
{
    private static readonly string PagePath = Path.Combine(Repository.Root, "src", "Courier.Twilio", "ERRORS.md");

    [Test]
    public void File_equals_the_formatted_catalog()
    {
        var page = ErrorsMarkdown.Format(TwilioErrorCatalog.All);

        if (Environment.GetEnvironmentVariable("COURIER_REWRITE") == "1")
        {
            File.WriteAllText(PagePath, page);
        }

        Assert.That(File.ReadAllText(PagePath).ReplaceLineEndings("\n"), Is.EqualTo(page));
    }

    [Test]
    public void Every_named_code_is_in_a_section()
    {
        var page = ErrorsMarkdown.Format(TwilioErrorCatalog.All);

        var missing = TwilioErrorCatalog.All
            .Where(error => !page.Contains($"| `{error.Code}` |", StringComparison.Ordinal));

        Assert.That(missing, Is.Empty);
    }
}
