using Microsoft.Extensions.Logging;
using static Courier.Twilio.Tests.Configuration.OptionsErrors;

namespace Courier.Twilio.Tests.Configuration;

public class RegionValidatorTests
{
    [TestCase("dublin", "ie1", "Region: and Edge are swapped")]
    [TestCase("sydney", "au1", "Region: and Edge are swapped")]
    [TestCase("ie1", "ie1", "Edge: is a region")]
    [TestCase("us1", "au1", "Edge: is a region")]
    [TestCase("dublin", "dublin", "Region: is an edge")]
    [TestCase("roaming", "ashburn", "Region: is an edge")]
    [TestCase("ie1", "roaming", "Edge: cannot be roaming in the region ie1")]
    public void Contradiction_of_region_and_edge_is_invalid(string region, string edge, string error)
    {
        Assert.That(
            GetErrors(o => (o.Region, o.Edge) = (region, edge)).Single(),
            Does.StartWith($"CourierTwilioOptions.{error}"));
    }

    [TestCase("us1", "ashburn")]
    [TestCase("us1", "umatilla")]
    [TestCase("us1", "roaming")]
    [TestCase("us1", "frankfurt")]
    [TestCase("ie1", "dublin")]
    [TestCase("au1", "sydney")]
    public async Task Published_combination_has_no_warning(string region, string edge)
    {
        Assert.That(await GetWarningsAsync(region, edge), Is.Empty);
    }

    [TestCase("ie1", "frankfurt")]
    [TestCase("jp1", "tokyo")]
    [TestCase("us9", "reykjavik")]
    [TestCase("us1", "reykjavik")]
    public async Task Combination_that_is_not_published_is_used_with_a_warning(string region, string edge)
    {
        Assert.That(
            (await GetWarningsAsync(region, edge)).Single(),
            Is.EqualTo(
                $"Option CourierTwilioOptions.Region: {region} with the edge {edge} is not a combination that Twilio "
                + "publishes."));
    }

    private static async Task<string[]> GetWarningsAsync(string region, string edge)
    {
        await using var provider = TestServices.Build(
            new CapturingHandler(), o => (o.Region, o.Edge) = (region, edge));
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        return [.. provider.GetLogRecords(LogLevel.Warning).Select(record => record.Message)];
    }
}
