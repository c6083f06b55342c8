using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>A web application that receives callbacks, stores them, and responds with a configured status.</summary>
internal sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly Channel<ReceivedCallback> received = Channel.CreateUnbounded<ReceivedCallback>();

    private CallbackReceiver(WebApplication web) => this.web = web;

    public int ResponseStatus { get; set; } = 204;

    /// <summary>The number of callbacks that were received and not read yet.</summary>
    public int Count => received.Reader.Count;

    public Uri Address => new(web.Urls.Single());

    public static async Task<CallbackReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new CallbackReceiver(builder.Build());
        receiver.web.Run(receiver.ReceiveAsync);
        await receiver.web.StartAsync();

        return receiver;
    }

    public async Task<ReceivedCallback> NextAsync()
    {
        using var timeout = new CancellationTokenSource(TestValues.Timeout);

        return await received.Reader.ReadAsync(timeout.Token);
    }

    public async Task<IReadOnlyList<ReceivedCallback>> NextAsync(int count)
    {
        var callbacks = new List<ReceivedCallback>();

        while (callbacks.Count < count)
        {
            callbacks.Add(await NextAsync());
        }

        return callbacks;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        var request = http.Request;
        var form = await request.ReadFormAsync();
        http.Response.StatusCode = ResponseStatus;

        await received.Writer.WriteAsync(new ReceivedCallback(
            $"{request.Scheme}://{request.Host}{request.Path}{request.QueryString}",
            form.ToDictionary(static field => field.Key, static field => field.Value.ToString()),
            request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString())));
    }
}

internal sealed record ReceivedCallback(
    string Url,
    Dictionary<string, string> Form,
    Dictionary<string, string> Headers);
