using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The credentials, messages and behaviors of one account SID.</summary>
internal sealed class Account(string sid, string authToken, MessageBox messages, ChangeFeed changes)
{
    private const int MaxRejectedMessages = 100;
    private const int MaxDelayedRequests = 500;
    private const int MaxDelayedCallbacks = 10_000;

    private readonly ConcurrentDictionary<string, string> apiKeys = new(StringComparer.Ordinal);
    private volatile string? testToken;
    private volatile SharedKey? sharedKey;
    private int requestsInFlight;
    private int resetCount;

    public string Sid { get; } = sid;

    public string AuthToken { get; } = authToken;

    /// <summary>The position of the account in the order of creation; accounts are listed in this order.</summary>
    public int Order { get; init; }

    public MessageBox Messages { get; } = messages;

    /// <summary>The recipient behaviors of this account; they take precedence over those of the sandbox.</summary>
    public RecipientBehaviors Behaviors { get; } = new(changes);

    public OptOuts OptOuts { get; } = new();

    /// <summary>The last 100 messages that failed validation.</summary>
    public RecentItems<RejectedMessage> RejectedMessages { get; } = new(MaxRejectedMessages);

    /// <summary>Requests that are processed after their response was sent or dropped.</summary>
    public BoundedTimerQueue DelayedRequests { get; } = new(MaxDelayedRequests);

    /// <summary>Status callbacks that wait for the delay of a rule.</summary>
    public BoundedTimerQueue DelayedCallbacks { get; } = new(MaxDelayedCallbacks);

    /// <summary>The number of resets. Work that began under another number is dropped.</summary>
    public int ResetCount => Volatile.Read(ref resetCount);

    /// <summary>The recipients a trial account may send to; null for an account that is not a trial account.</summary>
    public IReadOnlyCollection<string>? VerifiedNumbers { get; set; }

    public void AddApiKey(string keySid, string secret) => apiKeys[keySid] = secret;

    /// <summary>The shared key that signs callbacks; null when the auth token does.</summary>
    public SharedKey? SharedKey
    {
        get => sharedKey;
        set => sharedKey = value;
    }

    public void SetTestToken(string token) => testToken = token;

    /// <summary>Whether the credentials are this account's token, its test token or one of its API keys.</summary>
    public bool Accepts(BasicCredentials credentials) => credentials.Username == Sid
        ? FixedTimeEquals(credentials.Password, AuthToken) || IsTestCredentials(credentials)
        : apiKeys.TryGetValue(credentials.Username, out var secret) && FixedTimeEquals(credentials.Password, secret);

    public bool IsTestCredentials(BasicCredentials credentials) =>
        testToken is { } token && credentials.Username == Sid && FixedTimeEquals(credentials.Password, token);

    /// <summary>Counts a request as in flight, and returns the number of requests in flight.</summary>
    public int BeginRequest() => Interlocked.Increment(ref requestsInFlight);

    public void EndRequest() => Interlocked.Decrement(ref requestsInFlight);

    /// <summary>Removes messages, behaviors, opt-outs and pending work; credentials stay.</summary>
    public void Reset()
    {
        Interlocked.Increment(ref resetCount);
        DelayedRequests.CancelAll();
        DelayedCallbacks.CancelAll();
        Messages.Clear();
        Behaviors.Clear();
        OptOuts.Clear();
        RejectedMessages.Clear();
        VerifiedNumbers = null;
    }

    private static bool FixedTimeEquals(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
