using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Faults;
using Courier.Twilio.Sandbox.Inbox;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox;

/// <summary>The state and the services of one sandbox.</summary>
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

    /// <summary>The recipient behaviors of all accounts; those of an account take precedence.</summary>
    public RecipientBehaviors Behaviors { get; }

    public RuleRegistry Rules { get; }

    public CallbackDispatcher Callbacks { get; }

    public MessageLifecycle Lifecycle { get; }

    public MessageIntake Intake { get; }

    public InboundSimulator InboundMessages { get; }

    /// <summary>The last 100 requests that reached no handler, kept so that the page can show the reason.</summary>
    public RecentItems<UnmatchedRequest> UnmatchedRequests { get; } = new(MaxUnmatchedRequests);

    public void Add(RejectedMessage rejected, Account account)
    {
        account.RejectedMessages.Add(rejected);
        Changes.Publish(new ChangeEvent(null, rejected));
    }

    public void Add(UnmatchedRequest request)
    {
        UnmatchedRequests.Add(request);
        PublishChange();
    }

    /// <summary>Removes messages, rules, behaviors and pending work; accounts and settings stay.</summary>
    /// <param name="accountToReset">The account to reset; null for the whole sandbox.</param>
    public void Reset(Account? accountToReset)
    {
        foreach (var account in accountToReset is null ? Accounts.All : [accountToReset])
        {
            account.Reset();
            Callbacks.Discard(account);
            Rules.RemoveAll(rule => rule.AccountSid == account.Sid);
        }

        if (accountToReset is null)
        {
            Rules.Clear();
            Behaviors.Clear();
            UnmatchedRequests.Clear();
        }

        PublishChange();
    }

    public void PublishChange() => Changes.Publish(ChangeEvent.StateChanged);

    public async ValueTask DisposeAsync()
    {
        Clock.StopTimer();
        Changes.Close();
        await Callbacks.DisposeAsync().ConfigureAwait(false);
    }
}
