using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Courier.Twilio.Scenarios;

/// <summary>The program samples/WebhookApi. Its page is tested in a browser by .ci/run.</summary>
public class WebhookApiTests
{
    [Test]
    public async Task Sample_receives_the_callbacks_of_a_message_and_shows_no_status_twice()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var program = Process.Start(BuiltProgram.CreateStart("WebhookApi", "--urls", address.AbsoluteUri))!;
        try
        {
            // The last line that is printed after the start.
            while (await program.StandardOutput.ReadLineAsync() is { } line
                && !line.StartsWith("Press Ctrl+C", StringComparison.Ordinal))
            {
            }

            using var http = new HttpClient { BaseAddress = address };
            var response = await http.PostAsJsonAsync("/send", new { to = "+12025550156", text = "Hello" });
            var id = (await response.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>();
            await WaitForEventAsync(http, id, "Delivered");
            var message = (await http.GetFromJsonAsync<JsonNode>(response.Headers.Location))!;

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
            Assert.That(message["to"]!.GetValue<string>(), Is.EqualTo("+1202•••0156"));
            Assert.That(message["text"]!.GetValue<string>(), Is.EqualTo("Hello"));
            var statuses = message["steps"]!.AsArray().Select(step => step!["status"]!.GetValue<string>()).ToList();
            Assert.That(statuses, Is.Unique.And.Member("Sent"));
            Assert.That((statuses[0], statuses[^1]), Is.EqualTo(("Queued", "Delivered")));
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    /// <summary>Reads the events of the page until one of them contains the message with the status.</summary>
    private static async Task WaitForEventAsync(HttpClient http, string id, string status)
    {
        using var reader = new StreamReader(await http.GetStreamAsync("/events"));
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Contains(id, StringComparison.Ordinal) && line.Contains(status, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail("The application closed the stream of events.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
