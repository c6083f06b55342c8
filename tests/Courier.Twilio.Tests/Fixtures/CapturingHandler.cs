using System.Net;
using System.Text;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>The transport of a message that may leave: takes every form, keeps it, and answers as Twilio does.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public List<CapturedRequest> Requests { get; } = [];

    public CapturedRequest LastRequest => Requests[^1];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = await request.Content!.ReadAsStringAsync(cancellationToken);
        var login = Encoding.UTF8.GetString(Convert.FromBase64String(request.Headers.Authorization!.Parameter!));
        Requests.Add(new(request.RequestUri!, login, form));
        return new(HttpStatusCode.Created)
        {
            Content = new StringContent(
                $$"""{"sid":"{{TestValues.MessageSid}}","status":"accepted","num_segments":"1","account_sid":"{{request.RequestUri!.Segments[3].TrimEnd('/')}}"}""",
                Encoding.UTF8,
                "application/json"),
        };
    }

    /// <summary>One request: where it went, with whose name and secret, and its form as it stood on the wire.</summary>
    internal sealed record CapturedRequest(Uri Uri, string Credentials, string Content)
    {
        public string? this[string field] => Content.Split('&')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair[0] == field)
            .Select(pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')))
            .FirstOrDefault();
    }
}
