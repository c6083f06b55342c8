using System.Net;
using System.Text;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A transport that captures every POST and responds with an accepted message.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public List<CapturedRequest> Requests { get; } = [];

    public CapturedRequest LastRequest => Requests[^1];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = await request.Content!.ReadAsStringAsync(cancellationToken);
        var credentials = Encoding.UTF8.GetString(Convert.FromBase64String(request.Headers.Authorization!.Parameter!));
        Requests.Add(new(request.RequestUri!, credentials, content));
        var account = request.RequestUri!.Segments[3].TrimEnd('/');
        return new(HttpStatusCode.Created)
        {
            Content = new StringContent(
                $$"""
                {"sid":"{{TestValues.MessageSid}}","status":"accepted","num_segments":"1","account_sid":"{{account}}"}
                """,
                Encoding.UTF8,
                "application/json"),
        };
    }

    /// <summary>One captured POST.</summary>
    /// <param name="Uri">The address.</param>
    /// <param name="Credentials">The user name and the secret, separated by a colon.</param>
    /// <param name="Content">The content as it was transmitted.</param>
    internal sealed record CapturedRequest(Uri Uri, string Credentials, string Content)
    {
        /// <summary>Gets the first decoded value of a field; <see langword="null"/> without the field.</summary>
        public string? this[string field] => Content.Split('&')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair[0] == field)
            .Select(pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')))
            .FirstOrDefault();
    }
}
