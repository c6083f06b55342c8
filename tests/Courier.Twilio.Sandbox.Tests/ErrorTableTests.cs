using System.Text.Json;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ErrorTableTests
{
    private static readonly int[] Seed =
    [
        30003,
        30005,
        30006,
        30007,
        30008,
        20003,
        20404,
        21211,
        21408,
        21610,
        11200,
        12300,
    ];

    [Test]
    public void Names_equal_the_titles_of_the_catalog() =>
        Assert.That(
            ErrorTable.All.Where(
                static error => TwilioErrorCatalog.Find((TwilioErrorCode)error.Code)?.Title != error.Name),
            Is.Empty);

    // Twilio reports 14107 and 63017 only for accepted messages; a rule may return them at once, and 429 is then the
    // closest status. 60601 is part of a Lookup response with status 200.
    [Test]
    public void Statuses_agree_with_the_sources_of_the_catalog()
    {
        var disagreements = ErrorTable.All
            .Where(static error => error.Code is not (14107 or 63017 or 60601))
            .Select(
                static error => (
                    error.Code,
                    Here: error.Status > 0
                        ? TwilioErrorSources.ApiResponse
                        : TwilioErrorSources.MessageStatus | TwilioErrorSources.Webhook,
                    There: TwilioErrorCatalog.Find((TwilioErrorCode)error.Code)!.Sources))
            .Where(static error => (error.Here & error.There) is TwilioErrorSources.None);

        Assert.That(disagreements, Is.Empty);
    }

    [Test]
    public void Names_equal_Twilios_error_data()
    {
        var path = PublishedData.Find("twilio-error-codes.json");
        using var table = JsonDocument.Parse(File.ReadAllText(path));
        var names = table.RootElement.GetProperty("codes").EnumerateArray().ToDictionary(
            static error => error.GetProperty("code").GetInt32(),
            static error => error.GetProperty("message").GetString());

        Assert.That(ErrorTable.All.Where(error => names.GetValueOrDefault(error.Code) != error.Name), Is.Empty);
    }

    [Test]
    public void Table_contains_the_codes_of_the_seed_page() =>
        Assert.That(Seed.Where(static code => ErrorTable.Find(code) is null), Is.Empty);

    [Test]
    public void Advice_is_a_sentence() =>
        Assert.That(
            ErrorTable.All.Where(static error => !char.IsUpper(error.Advice[0]) || !error.Advice.EndsWith('.')),
            Is.Empty);

    [Test]
    public void Codes_are_unique_and_ordered() =>
        Assert.That(ErrorTable.All.Select(static error => error.Code), Is.Unique.And.Ordered);
}
