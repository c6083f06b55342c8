using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>
/// What an application writes without a library: a form, and a response read by source-generated JSON.
/// </summary>
internal sealed partial class NaiveContender : Contender
{
    private readonly HttpClient client = new();
    private readonly Uri address;

    public NaiveContender(Uri server)
    {
        address = new(server, $"/2010-04-01/Accounts/{AccountSid}/Messages.json");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccountSid}:{AuthToken}")));
    }

    public override async Task SendAsync()
    {
        using var form = new FormUrlEncodedContent(
        [
            new("To", To),
            new("From", From),
            new("Body", Text),
        ]);
        using var response = await client.PostAsync(address, form);
        response.EnsureSuccessStatusCode();
        var message = await response.Content.ReadFromJsonAsync(ResponseJson.Default.Message);
        ArgumentNullException.ThrowIfNull(message?.Sid);
    }

    public override void Dispose() => client.Dispose();

    internal sealed record Message(
        string Sid, string Status, [property: JsonPropertyName("num_segments")] string Segments);

    [JsonSerializable(typeof(Message))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    internal sealed partial class ResponseJson : JsonSerializerContext;
}
