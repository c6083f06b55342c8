using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Sends requests to a sandbox over real sockets, as any HTTP client would.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient http;

    public ApiClient(Uri baseAddress, string accountSid, string? username, string password)
    {
        AccountSid = accountSid;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = baseAddress,
            Timeout = TestValues.Timeout,
        };

        if (username is not null)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}")));
        }
    }

    public string AccountSid { get; }

    public string Messages => $"2010-04-01/Accounts/{AccountSid}/Messages.json";

    public static ApiClient Create(TwilioSandbox sandbox) =>
        new(sandbox.BaseAddress, sandbox.AccountSid, sandbox.AccountSid, sandbox.AuthToken);

    public string Message(string sid) => $"2010-04-01/Accounts/{AccountSid}/Messages/{sid}.json";

    /// <summary>Sends a valid message with changed fields; an empty value removes a field.</summary>
    public Task<ClientResponse> SendAsync(params (string Name, string Value)[] changes) =>
        PostAsync(Messages, CreateForm(changes));

    public Task<ClientResponse> PostAsync(string path, params (string Name, string Value)[] form) => SendAsync(
        HttpMethod.Post,
        path,
        new FormUrlEncodedContent(form.Select(static field => KeyValuePair.Create(field.Name, field.Value))));

    public async Task<ClientResponse> PostJsonAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await SendAsync(HttpMethod.Post, path, content);
    }

    public Task<ClientResponse> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<ClientResponse> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public async Task<ClientResponse> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var json = text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default;

        return new ClientResponse(response.StatusCode, json, response.Headers, text);
    }

    public void Dispose() => http.Dispose();

    private static (string Name, string Value)[] CreateForm((string Name, string Value)[] changes)
    {
        (string Name, string Value)[] valid =
            [("To", TestValues.Recipient), ("From", TestValues.Sender), ("Body", "Hello")];

        return
        [
            .. valid.Where(field => changes.All(change => change.Name != field.Name)),
            .. changes.Where(static change => change.Value is not ""),
        ];
    }
}

internal sealed record ClientResponse(
    HttpStatusCode Status,
    JsonElement Json,
    HttpResponseHeaders Headers,
    string Text)
{
    public int? Code => Json.TryGetProperty("code", out var code) ? code.GetInt32() : null;

    public string? this[string name] =>
        Json.GetProperty(name).ValueKind is JsonValueKind.Null ? null : Json.GetProperty(name).ToString();
}
