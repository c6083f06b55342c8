using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>One account SID and the world behind it.</summary>
internal sealed class Account(string sid, string authToken, MessageBox messages)
{
    private readonly ConcurrentDictionary<string, string> apiKeys = new(StringComparer.Ordinal);
    private int requestsInFlight;

    public string Sid { get; } = sid;

    public string AuthToken { get; } = authToken;

    public MessageBox Messages { get; } = messages;

    public ScriptBook Scripts { get; } = new();

    public void AddApiKey(string keySid, string secret) => apiKeys[keySid] = secret;

    public bool Opens(string username, string password) =>
        username == Sid ? Same(password, AuthToken) : apiKeys.TryGetValue(username, out var secret) && Same(password, secret);

    public int Enter() => Interlocked.Increment(ref requestsInFlight);

    public void Leave() => Interlocked.Decrement(ref requestsInFlight);

    private static bool Same(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
