using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox;

/// <summary>A Twilio of your own: takes messages, walks them to their end, and nothing leaves the machine.</summary>
public sealed class TwilioSandbox : IAsyncDisposable
{
    private readonly SandboxState state;
    private readonly SandboxServer server;
    private readonly ConnectionRegistry connections;
    private readonly Lazy<Task> disposal;

    private TwilioSandbox(SandboxState switchboard, SandboxServer server, ConnectionRegistry connections, SandboxAccount account, Uri baseAddress)
    {
        (this.state, this.server, this.connections, Account, BaseAddress) = (switchboard, server, connections, account, baseAddress);
        disposal = new Lazy<Task>(() => StopAsync(server, switchboard));
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:</c> and its port. In a browser that is its inbox.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The first account.</summary>
    public SandboxAccount Account { get; }

    /// <summary>The first account's SID.</summary>
    public string AccountSid => Account.AccountSid;

    /// <summary>The first account's token.</summary>
    public string AuthToken => Account.AuthToken;

    /// <summary>Its time, to be stopped, moved on or made to run faster.</summary>
    public SandboxClock Clock => state.Clock;

    /// <summary>What may be changed while it runs.</summary>
    public SandboxSettings Settings => state.Settings;

    /// <summary>The messages of all accounts as they stand now, each account's oldest first.</summary>
    public IReadOnlyCollection<SandboxMessage> Inbox => [.. state.Accounts.All.SelectMany(static one => one.Messages.All)];

    /// <summary>Starts one on a loopback port; dispose it to give the port back.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message says which and why.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<TwilioSandbox> StartAsync(TwilioSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new TwilioSandboxOptions();
        options.Validate();

        var switchboard = new SandboxState(options);
        var connections = new ConnectionRegistry();
        var server = new SandboxServer(new SandboxApplication(switchboard, connections, new OriginGuard(options.ListenAddress)), connections);
        try
        {
            var account = new SandboxAccount(switchboard.Accounts.GetOrCreate(options.AccountSid, options.AuthToken), switchboard);
            var baseAddress = await server.StartAsync(options.ListenAddress, options.Port, cancellationToken).ConfigureAwait(false);
            return new TwilioSandbox(switchboard, server, connections, account, baseAddress);
        }
        catch
        {
            await StopAsync(server, switchboard).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens another account with its own messages; the one there is when SID and token are the same.</summary>
    /// <param name="accountSid"><c>AC</c> and 32 hexadecimal digits.</param>
    /// <param name="authToken">Any text that is not empty; requests with another are answered 401.</param>
    /// <exception cref="ArgumentException">The SID is no such SID, the token is empty, or the account has another token.</exception>
    public SandboxAccount AddAccount(string accountSid, string authToken) => new(state.Accounts.GetOrCreate(accountSid, authToken), state);

    /// <summary>What happens to messages for one recipient, whichever account sends them.</summary>
    /// <param name="to">The recipient exactly as it is posted: <c>+12025550156</c>.</param>
    /// <exception cref="ArgumentException">It is no recipient.</exception>
    public RecipientBehavior When(string to) => state.Behaviors.GetOrAdd(to);

    /// <summary>Lets requests that match meet the rule; goes before every script.</summary>
    /// <exception cref="ArgumentException">The rule contradicts itself; the message says how.</exception>
    public void Add(SandboxRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        state.Rules.Add(rule);
    }

    /// <summary>Puts a message where you want it, as a carrier would, and has the callback posted.</summary>
    /// <param name="messageSid">Which.</param>
    /// <param name="status">Twilio's word, such as <c>undelivered</c>.</param>
    /// <param name="errorCode">The code that comes with it, such as 30005.</param>
    /// <exception cref="ArgumentException">There is no such message, or the word is not Twilio's.</exception>
    public SandboxMessage Report(string messageSid, string status, int? errorCode = null)
    {
        if (!MessageStatuses.All.Contains(status))
        {
            throw new ArgumentException($"A status is one of {string.Join(", ", MessageStatuses.All)}.", nameof(status));
        }

        var home = state.Accounts.All.FirstOrDefault(one => one.Messages.Find(messageSid) is not null);
        return home is not null && state.Lifecycle.SetStatus(home, messageSid, status, errorCode) is { } message
            ? message
            : throw new ArgumentException($"There is no message {messageSid}.", nameof(messageSid));
    }

    /// <summary>Tears down every connection, used or idle, as a server does that was restarted.</summary>
    public void DropConnections() => connections.AbortAll();

    /// <summary>Forgets messages, rules, scripts, opt-outs, trials and whatever was still to happen; accounts, credentials, settings and the clock stay.</summary>
    public void Reset() => state.Reset(null);

    /// <summary>The first message, of any account, that matches: one that is here already, or else the next that comes or changes.</summary>
    /// <param name="match">Sees a message again each time its status changes; null takes any message.</param>
    /// <param name="cancellationToken">Ends the wait; without it the wait may be for ever.</param>
    public async Task<SandboxMessage> WaitForMessageAsync(Func<SandboxMessage, bool>? match = null, CancellationToken cancellationToken = default)
    {
        using var bulletin = state.Changes.Subscribe();
        if (Inbox.FirstOrDefault(message => match?.Invoke(message) ?? true) is { } here)
        {
            return here;
        }

        await foreach (var news in bulletin.Events.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (news.Message is { } message && (match?.Invoke(message) ?? true))
            {
                return message;
            }
        }

        throw new ObjectDisposedException(nameof(TwilioSandbox));
    }

    /// <summary>Lets go of every connection, closes the port and ends every wait; a second time, and from many threads, it is the same end.</summary>
    public ValueTask DisposeAsync() => new(disposal.Value);

    private static async Task StopAsync(SandboxServer server, SandboxState switchboard)
    {
        await server.DisposeAsync().ConfigureAwait(false);
        await switchboard.DisposeAsync().ConfigureAwait(false);
    }
}
