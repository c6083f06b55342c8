using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Faults;
using Courier.Twilio.Sandbox.Inbox;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox;

/// <summary>All there is in one sandbox, wired.</summary>
internal sealed class SandboxState : IAsyncDisposable
{
    private const int RememberedStrangers = 100;

    public SandboxState(TwilioSandboxOptions options)
    {
        Settings = options.Settings;
        Clock = new SandboxClock(options.TimeProvider, options.ClockOffset);
        Clock.Changed += Announce;
        Rules = new RuleRegistry(Bulletin);
        Scripts = new ScriptBook(Bulletin);
        Accounts = new AccountDirectory(options.RememberedMessages, options.UnknownAccounts, Bulletin);
        Callbacks = new CallbackDispatcher(Clock, Settings);
        Postman = new MessageLifecycle(Clock, options.Pace, Settings, Callbacks);
        Reception = new MessageIntake(this);
        Handset = new InboundSimulator(Clock, Settings, Callbacks);
    }

    public SandboxSettings Settings { get; }

    public SandboxClock Clock { get; }

    public ChangeFeed Bulletin { get; } = new();

    public AccountDirectory Accounts { get; }

    public ScriptBook Scripts { get; }

    public RuleRegistry Rules { get; }

    public CallbackDispatcher Callbacks { get; }

    public MessageLifecycle Postman { get; }

    public MessageIntake Reception { get; }

    public InboundSimulator Handset { get; }

    /// <summary>Requests for paths that are nobody's: silence would not be an answer.</summary>
    public Recent<UnmatchedRequest> NotUnderstood { get; } = new(RememberedStrangers);

    public void Remember(RefusedMessage refused, Account account)
    {
        account.Refused.Add(refused);
        Bulletin.Announce(new ChangeEvent(null, refused));
    }

    /// <summary>Forgets what happened, in one account or in all; accounts and settings stay.</summary>
    public void Reset(Account? only)
    {
        foreach (var account in only is null ? Accounts.All : [only])
        {
            account.Reset();
            Callbacks.Forget(account);
            Rules.Forget(rule => rule.AccountSid == account.Sid);
        }

        if (only is null)
        {
            Rules.Clear();
            Scripts.Clear();
            NotUnderstood.Clear();
        }

        Announce();
    }

    public void Remember(UnmatchedRequest stranger)
    {
        NotUnderstood.Add(stranger);
        Announce();
    }

    /// <summary>Whoever watches should look again.</summary>
    public void Announce() => Bulletin.Announce(ChangeEvent.OfChange);

    public async ValueTask DisposeAsync()
    {
        Clock.Close();
        Bulletin.Close();
        await Callbacks.DisposeAsync().ConfigureAwait(false);
    }
}
