using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>Sends requests through a <see cref="TransportGate"/> alone.</summary>
internal static class GateClient
{
    public static StubTransport RespondWith(Func<HttpResponseMessage> create) =>
        new(async (request, _, _) =>
        {
            if (request.Content is not null)
            {
                await request.TransmitAsync();
            }

            return create();
        });

    public static async Task<HttpResponseMessage> SendAsync(HttpMessageHandler transport, HttpRequestMessage request)
    {
        using var invoker = new HttpMessageInvoker(
            new TransportGate(transport), disposeHandler: false);
        return await invoker.SendAsync(request, CancellationToken.None);
    }

    public static async Task<Exception?> CatchAsync(Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            using var response = await send();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
