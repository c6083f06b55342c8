namespace Courier.Twilio.Scenarios;

/// <summary>The program samples/QuickStart.</summary>
public class QuickStartTests
{
    [Test]
    public async Task Sample_prints_statuses_the_texts_that_arrived_and_where_to_look_next()
    {
        var (exitCode, output, error) = await BuiltProgram.RunAsync(BuiltProgram.CreateStart("QuickStart"));

        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        // A slow machine skips statuses.
        Assert.That(output, Does.Match(
            """
            ^seed\.json: accepted as SM[0-9a-f]{32}(, Queued)?(, Sending)?(, Sent)?, Delivered
            override\.json: accepted as SM[0-9a-f]{32}
            \+1202•••0156 received "Your table is ready\."
            \+1098•••4321 received "Hello Katherine Pryde, your table is ready\."
            Until this program ends, the phones are at http://127\.0\.0\.1:[0-9]+/
            Next: dotnet run --project samples/WebhookApi, which also receives callbacks and replies\.$
            """));
    }
}
