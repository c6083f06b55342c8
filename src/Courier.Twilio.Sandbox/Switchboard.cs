using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox;

/// <summary>All there is in one sandbox, wired.</summary>
internal sealed class Switchboard : IDisposable
{
    public Switchboard(TwilioSandboxOptions options)
    {
        Clock = new SandboxClock(options.TimeProvider);
        Accounts = new AccountDirectory(options.RememberedMessages, options.UnknownAccounts, Bulletin);
        Postman = new Postman(Clock, options.Pace);
        Reception = new Reception(this);
    }

    public SandboxClock Clock { get; }

    public Bulletin Bulletin { get; } = new();

    public AccountDirectory Accounts { get; }

    public ScriptBook Scripts { get; } = new();

    public Postman Postman { get; }

    public Reception Reception { get; }

    public void Dispose()
    {
        Clock.Dispose();
        Bulletin.Close();
    }
}
