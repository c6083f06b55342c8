using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// Settings that can be changed while the sandbox runs. Most of them select a behavior that Twilio's documentation
/// leaves open; see <c>DIFFERENCES.md</c> in the package.
/// </summary>
public sealed class SandboxSettings
{
    /// <summary>
    /// Gets or sets how long a new message is missing from lists, on the sandbox's clock. The default is zero.
    /// </summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public TimeSpan ListLag
    {
        get;
        set => field = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentException("ListLag must not be negative.", nameof(value));
    }

    /// <summary>
    /// Gets or sets the position of messages without <c>date_sent</c> in a list. The default is
    /// <see cref="UnsentMessagePosition.First"/>.
    /// </summary>
    public UnsentMessagePosition UnsentMessagePosition { get; set; }

    /// <summary>
    /// Gets or sets whether a list filtered by <c>DateSent</c> includes messages without <c>date_sent</c>. The default
    /// is <see langword="false"/>.
    /// </summary>
    public bool IncludeUnsentInDateFilters { get; set; }

    /// <summary>
    /// Gets or sets how the sandbox responds to a page size above 1000. The default is
    /// <see cref="PageSizeBehavior.Clamp"/>.
    /// </summary>
    public PageSizeBehavior PageSizeBehavior { get; set; }

    /// <summary>
    /// Gets or sets when a message through a Messaging Service to a recipient who sent STOP fails. The default is
    /// <see cref="OptOutDetection.Immediate"/>.
    /// </summary>
    public OptOutDetection OptOutThroughService { get; set; }

    /// <summary>
    /// Gets or sets how the sandbox responds to a scheduled message without a Messaging Service. The default is
    /// <see cref="ScheduleWithoutService.Reject"/>.
    /// </summary>
    public ScheduleWithoutService ScheduleWithoutService { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of concurrent requests of one account. Further requests get HTTP 429 with code
    /// 20429; 0 rejects every request. The default, <see langword="null"/>, sets no limit.
    /// </summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? ConcurrencyLimit
    {
        get;
        set => field = value is not < 0
            ? value
            : throw new ArgumentException("ConcurrencyLimit must not be negative; null sets no limit.", nameof(value));
    }

    /// <summary>
    /// Gets or sets the senders of every Messaging Service, which are used in turn. The default is <c>+15005550006</c>.
    /// With an empty list, a message through a service is rejected with code 21703.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The value is <see langword="null"/> or contains an invalid sender.
    /// </exception>
    public IReadOnlyList<string> ServiceSenders
    {
        get;
        set => field = value is not null && value.All(AddressFormat.IsValidSender)
            ? [.. value]
            : throw new ArgumentException(
                "Each of ServiceSenders must be a number in E.164, a short code or a sender ID.", nameof(value));
    } = [Recipients.MagicNumbers.Sender];

    /// <summary>
    /// Gets or sets the URL to which the statuses of messages without a <c>StatusCallback</c> are posted. The default,
    /// <see langword="null"/>, posts nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not an absolute http or https URL.</exception>
    public Uri? StatusCallback
    {
        get;
        set => field = IsCallbackUrl(value)
            ? value
            : throw new ArgumentException("StatusCallback must be an absolute http or https URL.", nameof(value));
    }

    /// <summary>
    /// Gets or sets the URL to which inbound messages are posted. The default, <see langword="null"/>, posts nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not an absolute http or https URL.</exception>
    public Uri? InboundUrl
    {
        get;
        set => field = IsCallbackUrl(value)
            ? value
            : throw new ArgumentException("InboundUrl must be an absolute http or https URL.", nameof(value));
    }

    /// <summary>
    /// Gets or sets the hosts other than this machine to which callbacks may be posted. The default is an empty list.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<string> CallbackHosts
    {
        get;
        set => field = [.. value ?? throw new ArgumentNullException(nameof(value))];
    } = [];

    private static bool IsCallbackUrl(Uri? url) => url is null || HttpUrl.IsValid(url.OriginalString);
}
