namespace Courier.Twilio.Tests.Errors;

/// <summary>ERRORS.md shows the catalog as it is; COURIER_REWRITE=1 in the environment writes it anew.</summary>
public class ErrorsPageTests
{
    private static readonly string PagePath = Path.Combine(Repository.Root, "src", "Courier.Twilio", "ERRORS.md");

    [Test]
    public void The_page_is_the_catalog()
    {
        var page = ErrorsPage.Write(TwilioErrorCatalog.All);

        if (Environment.GetEnvironmentVariable("COURIER_REWRITE") == "1")
        {
            File.WriteAllText(PagePath, page);
        }

        Assert.That(File.ReadAllText(PagePath).ReplaceLineEndings("\n"), Is.EqualTo(page));
    }

    [Test]
    public void Every_named_code_stands_in_a_chapter()
    {
        var page = ErrorsPage.Write(TwilioErrorCatalog.All);

        Assert.That(TwilioErrorCatalog.All.Where(row => !page.Contains($"| `{row.Code}` |", StringComparison.Ordinal)), Is.Empty);
    }
}
