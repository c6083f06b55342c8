namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>A sandbox and an application that receives its callbacks.</summary>
internal abstract class CallbackFixture : SandboxFixture
{
    protected CallbackReceiver Application { get; private set; } = null!;

    [SetUp]
    public async Task StartApplication() => Application = await CallbackReceiver.StartAsync();

    [TearDown]
    public async Task StopApplication() => await Application.DisposeAsync();

    /// <summary>Sends a message whose statuses are posted to a path of the application.</summary>
    protected Task<string> SendAsync(string path, params (string Name, string Value)[] changes) =>
        SendAndGetSidAsync([("StatusCallback", Application.Address.ToString().TrimEnd('/') + path), .. changes]);
}
