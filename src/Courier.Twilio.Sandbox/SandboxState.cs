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
    private const int MaxUnmatchedRequests = 100;

    public SandboxState(TwilioSandboxOptions options)
    {
        Settings = options.Settings;
        Clock = new SandboxClock(options.TimeProvider, options.ClockOffset);
        Clock.Changed += PublishChange;
        Rules = new RuleRegistry(Changes);
        Behaviors = new RecipientBehaviors(Changes);
        Accounts = new AccountDirectory(options.RememberedMessages, options.UnknownAccounts, Changes);
        Callbacks = new CallbackDispatcher(Clock, Settings);
        Lifecycle = new MessageLifecycle(Clock, options.Pace, Settings, Callbacks);
        Intake = new MessageIntake(this);
        InboundMessages = new InboundSimulator(Clock, Settings, Callbacks);
    }

    public SandboxSettings Settings { get; }

    public SandboxClock Clock { get; }

    public ChangeFeed Changes { get; } = new();

    public AccountDirectory Accounts { get; }

    public RecipientBehaviors Behaviors { get; }

    public RuleRegistry Rules { get; }

    public CallbackDispatcher Callbacks { get; }

    public MessageLifecycle Lifecycle { get; }

    public MessageIntake Intake { get; }

    public InboundSimulator InboundMessages { get; }

    /// <summary>Requests for paths that are nobody's: silence would not be an answer.</summary>
    public RecentItems<UnmatchedRequest> UnmatchedRequests { get; } = new(MaxUnmatchedRequests);

    public void Add(RejectedMessage refused, Account account)
    {
        account.RejectedMessages.Add(refused);
        Changes.Publish(new ChangeEvent(null, refused));
    }

    /// <summary>Forgets what happened, in one account or in all; accounts and settings stay.</summary>
    public void Reset(Account? only)
    {
        foreach (var account in only is null ? Accounts.All : [only])
        {
            account.Reset();
            Callbacks.Discard(account);
            Rules.RemoveAll(rule => rule.AccountSid == account.Sid);
        }

        if (only is null)
        {
            Rules.Clear();
            Behaviors.Clear();
            UnmatchedRequests.Clear();
        }

        PublishChange();
    }

    public void Add(UnmatchedRequest stranger)
    {
        UnmatchedRequests.Add(stranger);
        PublishChange();
    }

    /// <summary>Whoever watches should look again.</summary>
    public void PublishChange() => Changes.Publish(ChangeEvent.StateChanged);

    public async ValueTask DisposeAsync()
    {
        Clock.StopTimer();
        Changes.Close();
        await Callbacks.DisposeAsync().ConfigureAwait(false);
    }
}
