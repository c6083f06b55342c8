using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Faults;
using Courier.Twilio.Sandbox.Inbox;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox;

/// <summary>All there is in one sandbox, wired.</summary>
internal sealed class Switchboard : IAsyncDisposable
{
    private const int RememberedStrangers = 100;

    public Switchboard(TwilioSandboxOptions options)
    {
        Settings = options.Settings;
        Clock = new SandboxClock(options.TimeProvider, options.ClockOffset);
        Clock.Changed += Announce;
        Rules = new RuleBook(Bulletin);
        Scripts = new ScriptBook(Bulletin);
        Accounts = new AccountDirectory(options.RememberedMessages, options.UnknownAccounts, Bulletin);
        Callbacks = new CallbackDesk(Clock, Settings);
        Postman = new Postman(Clock, options.Pace, Settings, Callbacks);
        Reception = new Reception(this);
        Handset = new Handset(Clock, Settings, Callbacks);
    }

    public SandboxSettings Settings { get; }

    public SandboxClock Clock { get; }

    public Bulletin Bulletin { get; } = new();

    public AccountDirectory Accounts { get; }

    public ScriptBook Scripts { get; }

    public RuleBook Rules { get; }

    public CallbackDesk Callbacks { get; }

    public Postman Postman { get; }

    public Reception Reception { get; }

    public Handset Handset { get; }

    /// <summary>Requests for paths that are nobody's: silence would not be an answer.</summary>
    public Recent<NotUnderstood> NotUnderstood { get; } = new(RememberedStrangers);

    public void Remember(RefusedMessage refused, Account account)
    {
        account.Refused.Add(refused);
        Bulletin.Announce(new News(null, refused));
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

    public void Remember(NotUnderstood stranger)
    {
        NotUnderstood.Add(stranger);
        Announce();
    }

    /// <summary>Whoever watches should look again.</summary>
    public void Announce() => Bulletin.Announce(News.OfChange);

    public async ValueTask DisposeAsync()
    {
        Clock.Close();
        Bulletin.Close();
        await Callbacks.DisposeAsync().ConfigureAwait(false);
    }
}
