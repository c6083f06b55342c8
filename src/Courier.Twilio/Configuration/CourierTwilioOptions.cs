using System.Text.Json.Serialization;
using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio;

/// <summary>
/// Options of one registration: the account, the sender, limits and timeouts. They are read at each send and bound from
/// <see cref="SectionName"/> by default.
/// </summary>
public sealed class CourierTwilioOptions
{
    /// <summary>The configuration section that <c>AddCourierTwilio()</c> binds: <c>Courier:Twilio</c>.</summary>
    public const string SectionName = "Courier:Twilio";

    /// <summary>
    /// Gets or sets the SID of the account that sends: <c>AC</c> and 32 hexadecimal digits. Required.
    /// </summary>
    public string AccountSid { get; set; } = "";

    /// <summary>
    /// Gets or sets the auth token of the account. Required unless <see cref="ApiKeySid"/> is set. It also verifies the
    /// signatures of webhooks.
    /// </summary>
    [JsonIgnore]
    public string AuthToken { get; set; } = "";

    /// <summary>
    /// Gets further auth tokens that webhooks may be signed with. Empty by default. Add the next token while
    /// <see cref="AuthToken"/> is rotated, and <c>AC…:token</c> for each account that overrides name.
    /// </summary>
    /// <remarks>
    /// <c>AC…:token</c> verifies webhooks of that account only. A token without an account verifies webhooks of
    /// <see cref="AccountSid"/> and of every account without a registration. Anyone who has such a token can forge
    /// reports of your messages, so add only tokens of your own accounts.
    /// </remarks>
    [JsonIgnore]
    public IList<string> CallbackAuthTokens { get; } = [];

    /// <summary>
    /// Gets the secrets of the shared keys that webhooks may be signed with, by the id of the key, such as
    /// <c>webhooks_sharedkey_…</c>. Empty by default. Add the next key while a key is rotated.
    /// </summary>
    /// <remarks>
    /// Twilio signs with a shared key and HMAC-SHA256 when a webhook rule of the account names one. A shared key
    /// verifies no other algorithm, and an auth token verifies no request that names a shared key. It verifies webhooks
    /// of <see cref="AccountSid"/> and of every account without a registration. Source:
    /// https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys.
    /// </remarks>
    [JsonIgnore]
    public IDictionary<string, string> WebhookSharedKeys { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Gets or sets the SID of the Messaging Service that sends: <c>MG</c> and 32 hexadecimal digits. It takes
    /// precedence over <see cref="From"/>; one of the two is required.
    /// </summary>
    public string? MessagingServiceSid { get; set; }

    /// <summary>
    /// Gets or sets the sender that is used without a Messaging Service: a number, a short code, an alphanumeric sender
    /// ID or a channel address. See <see cref="TwilioSenderKind"/>.
    /// </summary>
    [JsonIgnore]
    public string? From { get; set; }

    /// <summary>
    /// Gets or sets the absolute URL to which Twilio posts status callbacks. The default is <see langword="null"/>: no
    /// status callbacks are requested.
    /// </summary>
    /// <remarks>
    /// By default Twilio does not repeat a callback after a 5xx response, and a handler that throws causes one. A
    /// connection override in the fragment requests retries:
    /// <c>https://app.example/twilio/status#rc=3&amp;rp=ct,rt,5xx</c> retries up to 3 times (<c>rc</c>, 0 to 5) when
    /// the connection fails, the response times out or is a 5xx (<c>rp</c>, by default <c>ct</c> only), all within 15
    /// seconds. The fragment is neither sent nor signed. Source:
    /// https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
    /// </remarks>
    public Uri? StatusCallback { get; set; }

    /// <summary>
    /// Gets or sets the SID of an API key that sends in place of the auth token: <c>SK</c> and 32 hexadecimal digits.
    /// Requires <see cref="ApiKeySecret"/>.
    /// </summary>
    public string? ApiKeySid { get; set; }

    /// <summary>Gets or sets the secret of <see cref="ApiKeySid"/>.</summary>
    [JsonIgnore]
    public string? ApiKeySecret { get; set; }

    /// <summary>
    /// Gets or sets Twilio's region, such as <c>ie1</c>. Requires <see cref="Edge"/>, because Twilio processes a
    /// request that names only a region in the US. The default is <see langword="null"/>: US1.
    /// </summary>
    /// <remarks>
    /// Source: https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region.
    /// </remarks>
    public string? Region { get; set; }

    /// <summary>Gets or sets Twilio's edge location, such as <c>dublin</c>. Requires <see cref="Region"/>.</summary>
    public string? Edge { get; set; }

    /// <summary>
    /// Gets or sets the base address of a sandbox or a gateway that is used in place of Twilio. It must be
    /// <c>https</c>, or <c>http</c> on a loopback host. The default is <see langword="null"/>: Twilio.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// Gets or sets whether <c>UseRedirect</c> is allowed in the environment Production. The default is
    /// <see langword="false"/>: the host does not start.
    /// </summary>
    public bool AllowRedirectInProduction { get; set; }

    /// <summary>
    /// Gets or sets how the recipient's number is validated before a send. The default is
    /// <see cref="E164ValidationLevel.Format"/>.
    /// </summary>
    public E164ValidationLevel NumberValidation { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of segments of a text, 1 to 100. The default is <see langword="null"/>: no
    /// limit.
    /// </summary>
    /// <remarks>
    /// The text is counted as it is posted, including overrides, and after smart encoding when the field
    /// <c>SmartEncoded</c> is <c>true</c>. The smart encoding setting of a Messaging Service is not known to the
    /// library. MMS messages and messages on other channels have no segments.
    /// </remarks>
    public int? MaxSegments { get; set; }

    /// <summary>
    /// Gets or sets what happens to a text with more than <see cref="MaxSegments"/> segments. The default is
    /// <see cref="SegmentLimitBehavior.Reject"/>.
    /// </summary>
    public SegmentLimitBehavior SegmentLimit { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of concurrent connections to Twilio, 1 to 1,000. The default is 32. Changes
    /// after the first send have no effect.
    /// </summary>
    public int MaxConcurrency { get; set; } = 32;

    /// <summary>
    /// Gets or sets the timeout of connecting to Twilio, longer than zero. The default is 5 seconds. Changes after the
    /// first send have no effect.
    /// </summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets the timeout of one attempt, from connecting to the end of the response. The default is 10 seconds;
    /// the minimum is <see cref="ConnectTimeout"/>.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the timeout of a send, including retries and delays. The default is 30 seconds; the minimum is
    /// <see cref="AttemptTimeout"/>, the maximum 1 hour.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets the texts of templates by template id, for envelopes that name a template. Empty by default. Ids are
    /// case-sensitive.
    /// </summary>
    public IDictionary<string, string> Templates { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Gets or sets how a template renders a variable without a value. The default is
    /// <see cref="MissingVariableBehavior.KeepPlaceholder"/>.
    /// </summary>
    public MissingVariableBehavior MissingVariables { get; set; }

    /// <summary>What the calls of <c>AddCourierTwilio</c> set, to find two that contradict each other.</summary>
    internal RegisteredSettings Registered { get; } = new();

    /// <summary>
    /// Gets the instructions of envelopes that the application takes care of itself, such as <c>routing</c>. Empty by
    /// default: an instruction that cannot be followed refuses the envelope.
    /// </summary>
    /// <remarks>
    /// <para>
    /// An ignored instruction is treated as absent, and its path is in <see cref="CourierEnvelope.IgnoredPaths"/>. A
    /// text may then be sent that Courier would not have sent.
    /// </para>
    /// <para>
    /// The names are <c>routing</c>, <c>delay</c>, <c>expiry</c>, <c>preferences</c>, <c>channels.sms.if</c>,
    /// <c>channels.sms.providers</c>, <c>providers.twilio.if</c>, <c>content.elements.if</c>,
    /// <c>content.elements.loop</c>, <c>to.preferences</c>, <c>to.list_id</c>, <c>to.list_pattern</c> and
    /// <c>to.audience_id</c>.
    /// </para>
    /// </remarks>
    public IList<string> IgnoredInstructions { get; } = [];

    /// <summary>
    /// Gets or sets the maximum number of recipients of an envelope, 1 to 10,000. The default is 1,000. An envelope
    /// with more is refused.
    /// </summary>
    public int MaxEnvelopeRecipients { get; set; } = 1_000;

    /// <summary>
    /// Gets or sets the maximum number of characters of a template or of the content of an envelope, 1 to 1,000,000.
    /// The default is 10,000. An envelope with a longer one is refused.
    /// </summary>
    /// <remarks>A rendered text has at most 1,600 characters, which is Twilio's limit.</remarks>
    public int MaxTemplateLength { get; set; } = 10_000;

    /// <summary>
    /// Gets or sets the maximum number of characters that are read to render an envelope, 1 to 1,000,000,000. The
    /// default is 10,000,000. An envelope that needs more is refused.
    /// </summary>
    /// <remarks>
    /// It is the length of the template times the number of recipients, and the length of the envelope's <c>data</c>
    /// for each recipient with <c>data</c> of its own.
    /// </remarks>
    public long MaxTotalTemplateLength { get; set; } = 10_000_000;

    /// <summary>
    /// Gets or sets the options of delivery polling, which <see cref="IDeliveryTracker.WatchAsync"/> and
    /// <c>AddDeliveryPolling</c> use.
    /// </summary>
    public DeliveryPollingOptions Polling { get; set; } = new();
}
