using Courier.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.AspNetCore.Tests.Fixtures;

/// <summary>An application with both webhook endpoints and a <see cref="RecordingHandler"/>.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication application;

    private TestApp(WebApplication application) => this.application = application;

    public RecordingHandler Handler => application.Services.GetRequiredService<RecordingHandler>();

    public HttpClient Client => application.GetTestClient();

    public CancellationToken Stopped => application.Lifetime.ApplicationStopped;

    /// <summary>Gets the warnings and errors of this library.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. application.Services.GetFakeLogCollector().GetSnapshot()
            .Where(record => record.Level >= LogLevel.Warning
                && record.Category?.StartsWith("Courier.", StringComparison.Ordinal) is true)
            .Select(record => record.Message),
    ];

    /// <summary>Gets the address that Kestrel listens on.</summary>
    public Uri Address => new(application.Urls.Single());

    /// <summary>Starts the application in memory, under <c>http://localhost</c>.</summary>
    public static async Task<TestApp> StartAsync(
        Action<WebApplicationBuilder>? build = null, Action<WebApplication>? use = null)
    {
        var app = Build(builder =>
        {
            builder.WebHost.UseTestServer();
            build?.Invoke(builder);
        }, use);
        await app.application.StartAsync();
        return app;
    }

    /// <summary>Starts the application on Kestrel, on a free port of the loopback interface.</summary>
    public static async Task<TestApp> ListenAsync(
        Action<WebApplicationBuilder>? build = null, Action<WebApplication>? use = null)
    {
        var app = Build(builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            build?.Invoke(builder);
        }, use);
        await app.application.StartAsync();
        return app;
    }

    /// <summary>Builds the application; unless <paramref name="map"/> is set, the caller maps the endpoints.</summary>
    public static TestApp Build(
        Action<WebApplicationBuilder>? build, Action<WebApplication>? use = null, bool map = true)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders().AddFakeLogging();
        builder.Services.AddSingleton<RecordingHandler>();
        builder.Services.AddSingleton<IDeliveryReportHandler>(
            services => services.GetRequiredService<RecordingHandler>());
        builder.Services.AddSingleton<IInboundMessageHandler>(
            services => services.GetRequiredService<RecordingHandler>());
        builder.Services.AddCourierTwilio(options =>
        {
            options.AccountSid = TestValues.AccountSid;
            options.AuthToken = TestValues.AuthToken;
            options.From = TestValues.Sender;
        });
        build?.Invoke(builder);
        var application = builder.Build();
        use?.Invoke(application);
        if (map)
        {
            application.MapTwilioStatusCallback();
            application.MapTwilioInboundMessage();
        }

        return new(application);
    }

    /// <summary>Posts a form to <paramref name="target"/>, signed for <paramref name="calledUrl"/>.</summary>
    public Task<HttpResponseMessage> PostAsync(
        IEnumerable<KeyValuePair<string, StringValues>> form,
        string calledUrl = "http://localhost/twilio/status",
        string target = "/twilio/status") =>
        PostAsync(form, [WebhookData.ComputeSignature(TestValues.AuthToken, calledUrl, form)], target);

    public Task<HttpResponseMessage> PostAsync(
        IEnumerable<KeyValuePair<string, StringValues>> form, string[] signatures, string target) =>
        PostAsync(Encode(form), signatures, target);

    public Task<HttpResponseMessage> PostAsync(HttpContent content, string[] signatures, string target) =>
        SendAsync(
            HttpMethod.Post,
            target,
            content,
            [.. signatures.Select(signature => (TwilioSignature.HeaderName, signature))]);

    /// <summary>Sends a GET request with a signature, unless it is <see langword="null"/>.</summary>
    public Task<HttpResponseMessage> GetAsync(string target, string? signature) => SendAsync(
        HttpMethod.Get, target, null, signature is null ? [] : [(TwilioSignature.HeaderName, signature)]);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string target, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var client = Client;
        using var request = new HttpRequestMessage(method, target) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    public static FormUrlEncodedContent Encode(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        new(form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value!))));

    public ValueTask DisposeAsync() => application.DisposeAsync();

    public static void Configure(WebApplicationBuilder builder, string key, string value) =>
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [key] = value });
}
