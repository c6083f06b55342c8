using Courier.Twilio.Sandbox.Delivery;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// A local stand-in for Twilio's Messaging API. It accepts messages over HTTP, simulates their delivery and posts
/// callbacks, and sends nothing.
/// </summary>
public sealed class TwilioSandbox : IAsyncDisposable
{
    private readonly SandboxState state;
    private readonly SandboxServer server;
    private readonly ConnectionRegistry connections;
    private readonly Lazy<Task> disposal;

    private TwilioSandbox(
        SandboxState state,
        SandboxServer server,
        ConnectionRegistry connections,
        SandboxAccount account,
        Uri baseAddress)
    {
        (this.state, this.server, this.connections, Account, BaseAddress) =
            (state, server, connections, account, baseAddress);
        disposal = new Lazy<Task>(() => StopAsync(server, state));
    }

    /// <summary>
    /// Gets the base address of the API, <c>http://127.0.0.1:</c> followed by the port. In a browser it shows the inbox
    /// page.
    /// </summary>
    public Uri BaseAddress { get; }

    /// <summary>Gets the first account, which was configured in the options.</summary>
    public SandboxAccount Account { get; }

    /// <summary>Gets the SID of the first account.</summary>
    public string AccountSid => Account.AccountSid;

    /// <summary>Gets the auth token of the first account.</summary>
    public string AuthToken => Account.AuthToken;

    /// <summary>Gets the clock of the sandbox, which can be paused, advanced and accelerated.</summary>
    public SandboxClock Clock => state.Clock;

    /// <summary>Gets the settings that can be changed while the sandbox runs.</summary>
    public SandboxSettings Settings => state.Settings;

    /// <summary>Gets a snapshot of the messages of all accounts, the oldest of each account first.</summary>
    public IReadOnlyCollection<SandboxMessage> Inbox =>
        [.. state.Accounts.All.SelectMany(static account => account.Messages.All)];

    /// <summary>Starts a sandbox and listens on its port until the sandbox is disposed.</summary>
    /// <param name="options">The options; <see langword="null"/> uses the defaults and a free loopback port.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running sandbox.</returns>
    /// <exception cref="ArgumentException">An option is invalid or out of range; the message names it.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<TwilioSandbox> StartAsync(
        TwilioSandboxOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new TwilioSandboxOptions();
        options.Validate();

        var state = new SandboxState(options);
        var connections = new ConnectionRegistry();
        var application = new SandboxApplication(state, connections, new OriginGuard(options.ListenAddress));
        var server = new SandboxServer(application, connections);
        try
        {
            var account = new SandboxAccount(state.Accounts.GetOrCreate(options.AccountSid, options.AuthToken), state);
            var baseAddress = await server.StartAsync(options.ListenAddress, options.Port, cancellationToken)
                .ConfigureAwait(false);
            return new TwilioSandbox(state, server, connections, account, baseAddress);
        }
        catch
        {
            await StopAsync(server, state).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Adds an account with its own messages, or returns the existing account with the same SID and token.
    /// </summary>
    /// <param name="accountSid">The SID of the account: <c>AC</c> and 32 hexadecimal digits.</param>
    /// <param name="authToken">
    /// The auth token; any text that is not empty. Requests with a different token get HTTP 401.
    /// </param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">
    /// The SID has a different format, the token is empty, or the account exists with a different token.
    /// </exception>
    public SandboxAccount AddAccount(string accountSid, string authToken) =>
        new(state.Accounts.GetOrCreate(accountSid, authToken), state);

    /// <summary>Returns the behavior of messages of all accounts to one recipient.</summary>
    /// <param name="to">The recipient exactly as posted, such as <c>+12025550156</c>.</param>
    /// <returns>The behavior of the recipient; the same instance for the same recipient.</returns>
    /// <exception cref="ArgumentException">The recipient is not a valid address.</exception>
    public RecipientBehavior When(string to) => state.Behaviors.GetOrAdd(to);

    /// <summary>Adds a rule for matching requests. Rules take precedence over recipient behaviors.</summary>
    /// <param name="rule">The rule; it is applied after the rules that were added before.</param>
    /// <exception cref="ArgumentException">The rule is invalid; the message names the property.</exception>
    public void Add(SandboxRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        state.Rules.Add(rule);
    }

    /// <summary>Sets the status of a message, as a carrier's report does, and posts the callback.</summary>
    /// <param name="messageSid">The SID of the message.</param>
    /// <param name="status">Twilio's name of the status, such as <c>undelivered</c>.</param>
    /// <param name="errorCode">The error code of the status, such as 30005.</param>
    /// <returns>The message with the new status.</returns>
    /// <exception cref="ArgumentException">
    /// The message does not exist, or the status is not one of Twilio's.
    /// </exception>
    public SandboxMessage Report(string messageSid, string status, int? errorCode = null)
    {
        if (!MessageStatuses.All.Contains(status))
        {
            throw new ArgumentException(
                $"A status is one of {string.Join(", ", MessageStatuses.All)}.",
                nameof(status));
        }

        var account = state.Accounts.All.FirstOrDefault(account => account.Messages.Find(messageSid) is not null);
        return account is not null && state.Lifecycle.SetStatus(account, messageSid, status, errorCode) is { } message
            ? message
            : throw new ArgumentException($"The message {messageSid} does not exist.", nameof(messageSid));
    }

    /// <summary>Resets all active and idle connections, as a restart of a server does.</summary>
    public void DropConnections() => connections.AbortAll();

    /// <summary>
    /// Removes the messages, rules, recipient behaviors, opt-outs, trial states and pending status changes of all
    /// accounts. Accounts, credentials, settings and the clock are kept.
    /// </summary>
    public void Reset() => state.Reset(null);

    /// <summary>
    /// Returns the first matching message of any account: an existing message, or else the next one that arrives or
    /// changes.
    /// </summary>
    /// <param name="match">
    /// The condition, evaluated again each time a message changes; <see langword="null"/> matches every message.
    /// </param>
    /// <param name="cancellationToken">Cancels the wait. The wait has no timeout of its own.</param>
    /// <returns>The matching message.</returns>
    /// <exception cref="ObjectDisposedException">The sandbox was disposed before a message matched.</exception>
    /// <exception cref="OperationCanceledException">The wait was canceled.</exception>
    public async Task<SandboxMessage> WaitForMessageAsync(
        Func<SandboxMessage, bool>? match = null,
        CancellationToken cancellationToken = default)
    {
        using var subscription = state.Changes.Subscribe();
        if (Inbox.FirstOrDefault(message => match?.Invoke(message) ?? true) is { } existing)
        {
            return existing;
        }

        await foreach (var change in subscription.Events.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (change.Message is { } message && (match?.Invoke(message) ?? true))
            {
                return message;
            }
        }

        throw new ObjectDisposedException(nameof(TwilioSandbox));
    }

    /// <summary>
    /// Stops the sandbox: closes the port and all connections and ends pending waits. Repeated and concurrent calls
    /// wait for the same stop.
    /// </summary>
    /// <returns>A task that completes when the sandbox has stopped.</returns>
    public ValueTask DisposeAsync() => new(disposal.Value);

    private static async Task StopAsync(SandboxServer server, SandboxState state)
    {
        await server.DisposeAsync().ConfigureAwait(false);
        await state.DisposeAsync().ConfigureAwait(false);
    }
}
