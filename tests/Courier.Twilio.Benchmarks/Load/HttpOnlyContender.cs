using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>
/// One <see cref="HttpClient"/>, prepared bytes, and a response that is read to its end and ignored: what any client on
/// this stack costs at least.
/// </summary>
internal sealed class HttpOnlyContender : Contender
{
    private static readonly MediaTypeHeaderValue FormType = new("application/x-www-form-urlencoded");

    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly Uri address;
    private readonly byte[] form = Encoding.ASCII.GetBytes(
        $"To={Uri.EscapeDataString(To)}&From={Uri.EscapeDataString(From)}&Body={Uri.EscapeDataString(Text)}");

    public HttpOnlyContender(Uri server)
    {
        address = new(server, $"/2010-04-01/Accounts/{AccountSid}/Messages.json");
        client.DefaultRequestHeaders.TryAddWithoutValidation(
            "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccountSid}:{AuthToken}")));
    }

    public override async Task SendAsync()
    {
        using var content = new ByteArrayContent(form);
        content.Headers.ContentType = FormType;
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = content;
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (response.StatusCode != HttpStatusCode.Created)
        {
            throw new InvalidOperationException($"HTTP {(int)response.StatusCode}");
        }

        await response.Content.CopyToAsync(Stream.Null);
    }

    public override void Dispose() => client.Dispose();
}
