using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Time;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>One account SID and the world behind it.</summary>
internal sealed class Account(string sid, string authToken, MessageBox messages, ChangeFeed bulletin)
{
    private const int RememberedRefusals = 100;
    private const int MostLateRequests = 500;
    private const int MostLateCallbacks = 10_000;

    private readonly ConcurrentDictionary<string, string> apiKeys = new(StringComparer.Ordinal);
    private volatile string? testToken;
    private int requestsInFlight;
    private int era;

    public string Sid { get; } = sid;

    public string AuthToken { get; } = authToken;

    /// <summary>Accounts are shown in the order in which they were opened.</summary>
    public int Order { get; init; }

    public MessageBox Messages { get; } = messages;

    public RecipientBehaviors Behaviors { get; } = new(bulletin);

    public OptOuts OptOuts { get; } = new();

    public RecentItems<RejectedMessage> RejectedMessages { get; } = new(RememberedRefusals);

    /// <summary>Requests that are carried out only after their client gave up.</summary>
    public BoundedTimerQueue DelayedRequests { get; } = new(MostLateRequests);

    public BoundedTimerQueue DelayedCallbacks { get; } = new(MostLateCallbacks);

    /// <summary>How often it was reset: what began in an era before is not carried on.</summary>
    public int ResetCount => Volatile.Read(ref era);

    /// <summary>Null when the account is no trial account.</summary>
    public IReadOnlyCollection<string>? VerifiedNumbers { get; set; }

    public void AddApiKey(string keySid, string secret) => apiKeys[keySid] = secret;

    public void SetTestToken(string token) => testToken = token;

    public bool Accepts(BasicCredentials credentials) => credentials.Username == Sid
        ? Same(credentials.Password, AuthToken) || IsTestCredentials(credentials)
        : apiKeys.TryGetValue(credentials.Username, out var secret) && Same(credentials.Password, secret);

    public bool IsTestCredentials(BasicCredentials credentials) =>
        testToken is { } token && credentials.Username == Sid && Same(credentials.Password, token);

    public int BeginRequest() => Interlocked.Increment(ref requestsInFlight);

    public void EndRequest() => Interlocked.Decrement(ref requestsInFlight);

    /// <summary>Forgets what happened; credentials stay.</summary>
    public void Reset()
    {
        Interlocked.Increment(ref era);
        DelayedRequests.CancelAll();
        DelayedCallbacks.CancelAll();
        Messages.Clear();
        Behaviors.Clear();
        OptOuts.Clear();
        RejectedMessages.Clear();
        VerifiedNumbers = null;
    }

    private static bool Same(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
