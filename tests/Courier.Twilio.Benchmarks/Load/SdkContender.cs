using Twilio.Clients;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>
/// Twilio's own SDK, as its documentation shows it, with the address of the server in place of Twilio's.
/// </summary>
internal sealed class SdkContender : Contender
{
    private static readonly global::Twilio.Types.PhoneNumber Recipient = new(To);
    private static readonly global::Twilio.Types.PhoneNumber Sender = new(From);

    private readonly System.Net.Http.HttpClient http;
    private readonly TwilioRestClient client;

    public SdkContender(Uri server)
    {
        // The SDK has no base address.
        http = new(new AddressHandler(new Uri(server, $"/2010-04-01/Accounts/{AccountSid}/Messages.json")));
        client = new(AccountSid, AuthToken, httpClient: new SystemNetHttpClient(http));
    }

    public override async Task SendAsync()
    {
        var message = await MessageResource.CreateAsync(
            new CreateMessageOptions(Recipient) { From = Sender, Body = Text }, client);
        ArgumentNullException.ThrowIfNull(message.Sid);
    }

    public override void Dispose() => http.Dispose();

    private sealed class AddressHandler(Uri address)
        : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = address;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
