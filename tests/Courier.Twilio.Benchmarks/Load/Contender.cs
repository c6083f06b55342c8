namespace Courier.Twilio.Benchmarks.Load;

/// <summary>A way to send one message from .NET.</summary>
internal abstract class Contender : IDisposable
{
    public const string AccountSid = "AC0123456789abcdef0123456789abcdef";
    public const string AuthToken = "0123456789abcdef0123456789abcdef";
    public const string From = "+15005550006";
    public const string To = "+12025550156";
    public const string Text = "Your table is ready.";

    /// <summary>The names that <see cref="Create"/> knows, and with which the results are printed.</summary>
    public const string HttpOnly = "http only";
    public const string Naive = "naive";
    public const string Sdk = "Twilio SDK";
    public const string Courier = "Courier.Twilio";
    public const string CourierRejected = "Courier.Twilio, rejected";
    public const string CourierOverrides = "Courier.Twilio, overrides";

    public static Contender Create(string name, Uri server) => name switch
    {
        HttpOnly => new HttpOnlyContender(server),
        Naive => new NaiveContender(server),
        Sdk => new SdkContender(server),
        Courier => new CourierContender(server),
        CourierRejected => new CourierContender(server, LoadServer.RejectedTo),
        CourierOverrides => new CourierOverridesContender(server),
        _ => throw new ArgumentException($"There is no contender '{name}'.", nameof(name)),
    };

    /// <summary>Sends one message, and throws when the outcome is not the expected one.</summary>
    public abstract Task SendAsync();

    public abstract void Dispose();
}
