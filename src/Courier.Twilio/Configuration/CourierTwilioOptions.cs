using System.Text.Json.Serialization;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>The account, the sender and the limits of one registration; bound from <c>Courier:Twilio</c> by default.</summary>
public sealed class CourierTwilioOptions
{
    /// <summary>The configuration section that <c>AddCourierTwilio()</c> binds: <c>Courier:Twilio</c>.</summary>
    public const string SectionName = "Courier:Twilio";

    /// <summary>The account that sends: <c>AC</c> and 32 hexadecimal digits.</summary>
    public string AccountSid { get; set; } = "";

    /// <summary>The account's auth token; may be left out when an API key sends.</summary>
    [JsonIgnore]
    public string AuthToken { get; set; } = "";

    /// <summary>
    /// Further tokens that callbacks may be signed with, empty by default: the next one while <see cref="AuthToken"/> is rotated,
    /// and those of accounts that overrides name, each written as <c>AC…:token</c>.
    /// </summary>
    /// <remarks>
    /// <c>AC…:token</c> signs for that account only. A token alone signs for <see cref="AccountSid"/> and for every account of
    /// no registration: whoever knows it can tell anything of your messages, so that it must be your own.
    /// </remarks>
    [JsonIgnore]
    public IList<string> CallbackAuthTokens { get; } = [];

    /// <summary>The Messaging Service that sends: <c>MG</c> and 32 hexadecimal digits. It wins over <see cref="From"/>.</summary>
    public string? MessagingServiceSid { get; set; }

    /// <summary>The number, short code or alphanumeric sender that sends when there is no Messaging Service.</summary>
    [JsonIgnore]
    public string? From { get; set; }

    /// <summary>Where Twilio reports the delivery status; <see langword="null"/>, the default, asks for no callbacks.</summary>
    /// <remarks>
    /// After an answer of 5xx, which is what a handler that throws comes to, Twilio posts again only when the address asks for it
    /// with a connection override in its fragment: <c>https://app.example/twilio/status#rc=3&amp;rp=ct,rt,5xx</c> asks for up to
    /// three more tries (<c>rc</c>, 0 to 5) when it cannot connect, is kept waiting or is answered 5xx (<c>rp</c>, by default
    /// <c>ct</c> alone), all within 15 seconds. The fragment is neither sent nor signed.
    /// </remarks>
    public Uri? StatusCallback { get; set; }

    /// <summary>An API key that sends in place of the auth token: <c>SK</c> and 32 hexadecimal digits; needs <see cref="ApiKeySecret"/>.</summary>
    public string? ApiKeySid { get; set; }

    /// <summary>The secret of <see cref="ApiKeySid"/>.</summary>
    [JsonIgnore]
    public string? ApiKeySecret { get; set; }

    /// <summary>Twilio's region, such as <c>ie1</c>; needs <see cref="Edge"/>, since a region alone is processed in the US.</summary>
    public string? Region { get; set; }

    /// <summary>Twilio's edge, such as <c>dublin</c>; needs <see cref="Region"/>.</summary>
    public string? Edge { get; set; }

    /// <summary>A sandbox or a gateway in Twilio's place; <c>http</c> only on loopback. <see langword="null"/>, the default, is Twilio.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>How deep a send looks at the recipient's number; the default is <see cref="E164ValidationLevel.Format"/>.</summary>
    public E164ValidationLevel NumberValidation { get; set; }

    /// <summary>How many segments a text may take, 1 to 100; <see langword="null"/>, the default, sets no limit.</summary>
    /// <remarks>
    /// The text is counted as it would be posted, overrides included, and smart-encoded when the field <c>SmartEncoded</c>
    /// says so; what a Messaging Service encodes by its own setting is not known here. Picture messages and other
    /// channels have no segments.
    /// </remarks>
    public int? MaxSegments { get; set; }

    /// <summary>What becomes of a text beyond <see cref="MaxSegments"/>; the default is <see cref="SegmentLimitBehavior.Reject"/>.</summary>
    public SegmentLimitBehavior SegmentLimit { get; set; }

    /// <summary>How many connections may be open to Twilio at once, 1 to 1,000; the default is 32. Read when the first message is sent.</summary>
    public int MaxConcurrency { get; set; } = 32;

    /// <summary>How long connecting may take; the default is 5 seconds. Read when the first message is sent.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one attempt may take, from connecting to the end of the answer; the default is 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a send may take in all, repeats and waits included; the default is 30 seconds.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Texts by template id, for envelopes that name a template; empty by default. Ids are compared case-sensitively.</summary>
    public IDictionary<string, string> Templates { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a template prints where a variable has no value; the default is <see cref="MissingVariableBehavior.KeepPlaceholder"/>.</summary>
    public MissingVariableBehavior MissingVariables { get; set; }

    /// <summary>When <see cref="IDeliveryTracker.WatchAsync"/> looks after a message.</summary>
    public DeliveryPollingOptions Polling { get; set; } = new();
}
