using Microsoft.Extensions.Time.Testing;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Starts a sandbox for each test, on a clock that only the test advances.</summary>
internal abstract class SandboxFixture
{
    protected FakeTimeProvider Time { get; private set; } = null!;

    protected TwilioSandbox Sandbox { get; private set; } = null!;

    protected ApiClient Twilio { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Time = new FakeTimeProvider(TestValues.Now);
        var options = new TwilioSandboxOptions { TimeProvider = Time, Pace = TestValues.Pace };
        Configure(options);
        Sandbox = await TwilioSandbox.StartAsync(options);
        Twilio = ApiClient.Create(Sandbox);
    }

    [TearDown]
    public async Task Stop()
    {
        Twilio.Dispose();
        await Sandbox.DisposeAsync();
    }

    protected virtual void Configure(TwilioSandboxOptions options)
    {
    }

    protected async Task<string> SendAndGetSidAsync(params (string Name, string Value)[] changes) =>
        (await Twilio.SendAsync(changes))["sid"]!;

    protected async Task<string?> GetStatusAsync(string sid) =>
        (await Twilio.GetAsync(Twilio.Message(sid)))["status"];
}
