using System.Text.Json;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ErrorTableTests
{
    private static readonly int[] Seed = [30003, 30005, 30006, 30007, 30008, 20003, 20404, 21211, 21408, 21610, 11200, 12300];

    [Test]
    public void Every_row_says_what_the_librarys_catalog_says() =>
        Assert.That(ErrorTable.All.Where(static row => TwilioErrorCatalog.Find((TwilioErrorCode)row.Code)?.Title != row.Name), Is.Empty);

    // 14107 and 63017 fail messages that were taken; where a rule answers them at once all the same, 429 says best what they mean.
    // 60601 stands inside an answer of Lookup that is 200.
    [Test]
    public void Every_row_comes_when_the_librarys_catalog_says()
    {
        var disagreements = ErrorTable.All
            .Where(static row => row.Code is not (14107 or 63017 or 60601))
            .Select(static row => (row.Code, Here: row.Status > 0 ? TwilioErrorSources.ApiResponse : TwilioErrorSources.MessageStatus | TwilioErrorSources.Webhook, There: TwilioErrorCatalog.Find((TwilioErrorCode)row.Code)!.Sources))
            .Where(static row => (row.Here & row.There) is TwilioErrorSources.None);

        Assert.That(disagreements, Is.Empty);
    }

    [Test]
    public void Every_row_bears_Twilios_name()
    {
        var path = SharedData.Find("twilio-error-codes.json");
        using var table = JsonDocument.Parse(File.ReadAllText(path));
        var names = table.RootElement.GetProperty("codes").EnumerateArray().ToDictionary(static row => row.GetProperty("code").GetInt32(), static row => row.GetProperty("message").GetString());

        Assert.That(ErrorTable.All.Where(row => names.GetValueOrDefault(row.Code) != row.Name), Is.Empty);
    }

    [Test]
    public void The_seed_pages_codes_are_all_there() => Assert.That(Seed.Where(static code => ErrorTable.Find(code) is null), Is.Empty);

    [Test]
    public void Every_remedy_is_a_sentence() =>
        Assert.That(ErrorTable.All.Where(static row => !char.IsUpper(row.Advice[0]) || !row.Advice.EndsWith('.')), Is.Empty);

    [Test]
    public void Every_code_is_there_once() => Assert.That(ErrorTable.All.Select(static row => row.Code), Is.Unique.And.Ordered);
}
