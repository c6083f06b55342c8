using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>The application that is called back: writes down what comes, and answers as it is told.</summary>
internal sealed class Application : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly Channel<Received> received = Channel.CreateUnbounded<Received>();

    private Application(WebApplication web) => this.web = web;

    public int Answer { get; set; } = 204;

    /// <summary>How many posts came so far.</summary>
    public int Count => received.Reader.Count;

    public Uri Address => new(web.Urls.Single());

    public static async Task<Application> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = new Application(builder.Build());
        application.web.Run(application.TakeAsync);
        await application.web.StartAsync();
        return application;
    }

    public async Task<Received> NextAsync()
    {
        using var patience = new CancellationTokenSource(TestValues.Patience);
        return await received.Reader.ReadAsync(patience.Token);
    }

    public async Task<IReadOnlyList<Received>> NextAsync(int count)
    {
        var all = new List<Received>();
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
        http.Response.StatusCode = Answer;
        await received.Writer.WriteAsync(new Received(
            $"{http.Request.Scheme}://{http.Request.Host}{http.Request.Path}{http.Request.QueryString}",
            form.ToDictionary(static field => field.Key, static field => field.Value.ToString()),
            http.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString())));
    }
}

internal sealed record Received(string Url, Dictionary<string, string> Form, Dictionary<string, string> Headers);
