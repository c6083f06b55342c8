using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>The application that is called back: writes down what comes, and answers as it is told.</summary>
internal sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly Channel<ReceivedCallback> received = Channel.CreateUnbounded<ReceivedCallback>();

    private CallbackReceiver(WebApplication web) => this.web = web;

    public int ResponseStatus { get; set; } = 204;

    /// <summary>How many posts came so far.</summary>
    public int Count => received.Reader.Count;

    public Uri Address => new(web.Urls.Single());

    public static async Task<CallbackReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = new CallbackReceiver(builder.Build());
        application.web.Run(application.TakeAsync);
        await application.web.StartAsync();
        return application;
    }

    public async Task<ReceivedCallback> NextAsync()
    {
        using var patience = new CancellationTokenSource(TestValues.Timeout);
        return await received.Reader.ReadAsync(patience.Token);
    }

    public async Task<IReadOnlyList<ReceivedCallback>> NextAsync(int count)
    {
        var all = new List<ReceivedCallback>();
        while (all.Count < count)
        {
            all.Add(await NextAsync());
        }

        return all;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        http.Response.StatusCode = ResponseStatus;
        await received.Writer.WriteAsync(new ReceivedCallback(
            $"{http.Request.Scheme}://{http.Request.Host}{http.Request.Path}{http.Request.QueryString}",
            form.ToDictionary(static field => field.Key, static field => field.Value.ToString()),
            http.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString())));
    }
}

internal sealed record ReceivedCallback(string Url, Dictionary<string, string> Form, Dictionary<string, string> Headers);
