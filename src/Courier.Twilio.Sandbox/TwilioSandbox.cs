using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox;

/// <summary>A Twilio of your own: takes messages, walks them to their end, and nothing leaves the machine.</summary>
public sealed class TwilioSandbox : IAsyncDisposable
{
    private readonly Switchboard switchboard;
    private readonly SandboxServer server;
    private readonly SandboxAccount account;

    private TwilioSandbox(Switchboard switchboard, SandboxServer server, SandboxAccount account, Uri baseAddress) =>
        (this.switchboard, this.server, this.account, BaseAddress) = (switchboard, server, account, baseAddress);

    /// <summary>Where it listens: <c>http://127.0.0.1:</c> and its port.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The first account.</summary>
    public string AccountSid => account.AccountSid;

    /// <summary>The first account's token.</summary>
    public string AuthToken => account.AuthToken;

    /// <summary>The messages of all accounts as they stand now, each account's oldest first.</summary>
    public IReadOnlyCollection<SandboxMessage> Inbox => [.. switchboard.Accounts.All.SelectMany(static one => one.Messages.All)];

    /// <summary>Starts one on a loopback port; dispose it to give the port back.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message says which and why.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<TwilioSandbox> StartAsync(TwilioSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new TwilioSandboxOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Port, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Pace, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RememberedMessages, 1);

        var switchboard = new Switchboard(options);
        var server = new SandboxServer(new SandboxApplication(switchboard));
        try
        {
            var account = new SandboxAccount(switchboard.Accounts.Open(options.AccountSid, options.AuthToken));
            return new TwilioSandbox(switchboard, server, account, await server.StartAsync(options.Port, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            switchboard.Dispose();
            throw;
        }
    }

    /// <summary>Opens another account with its own messages; the one there is when SID and token are the same.</summary>
    /// <param name="accountSid"><c>AC</c> and 32 hexadecimal digits.</param>
    /// <param name="authToken">Any text that is not empty; requests with another are answered 401.</param>
    /// <exception cref="ArgumentException">The SID is no such SID, the token is empty, or the account has another token.</exception>
    public SandboxAccount AddAccount(string accountSid, string authToken) => new(switchboard.Accounts.Open(accountSid, authToken));

    /// <summary>Lets requests for the first account in with an API key instead of the token.</summary>
    /// <param name="keySid"><c>SK</c> and 32 hexadecimal digits.</param>
    /// <param name="secret">Any text that is not empty.</param>
    /// <exception cref="ArgumentException">The SID is no such SID, or the secret is empty.</exception>
    public void AddApiKey(string keySid, string secret) => account.AddApiKey(keySid, secret);

    /// <summary>What happens to messages for one recipient, whichever account sends them.</summary>
    /// <param name="to">The recipient exactly as it is posted: <c>+12025550156</c>.</param>
    public RecipientScript When(string to) => switchboard.Scripts.When(to);

    /// <summary>The first message, of any account, that matches: one that is here already, or else the next that comes or changes.</summary>
    /// <param name="match">Sees a message again each time its status changes; null takes any message.</param>
    /// <param name="cancellationToken">Ends the wait; without it the wait may be for ever.</param>
    public async Task<SandboxMessage> WaitForMessageAsync(Func<SandboxMessage, bool>? match = null, CancellationToken cancellationToken = default)
    {
        using var bulletin = switchboard.Bulletin.Listen();
        if (Inbox.FirstOrDefault(message => match?.Invoke(message) ?? true) is { } here)
        {
            return here;
        }

        await foreach (var message in bulletin.News.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (match?.Invoke(message) ?? true)
            {
                return message;
            }
        }

        throw new ObjectDisposedException(nameof(TwilioSandbox));
    }

    /// <summary>Closes the port and forgets every message.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync().ConfigureAwait(false);
        switchboard.Dispose();
    }
}
