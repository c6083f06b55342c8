using Courier.Twilio.Sandbox.Checks;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// What may be changed while the sandbox runs. Most of it stands for a question Twilio's documentation leaves open: the
/// sandbox takes one reading, and this is where to take the other.
/// </summary>
public sealed class SandboxSettings
{
    /// <summary>How long a message is missing from lists after it was created; none by default.</summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public TimeSpan ListLag
    {
        get;
        set => field = value >= TimeSpan.Zero ? value : throw new ArgumentException("ListLag is not negative.", nameof(value));
    }

    /// <summary>Where messages without a date sent stand in a list; first by default.</summary>
    public UnsentMessagePosition UnsentMessagePosition { get; set; }

    /// <summary>Whether messages without a date sent pass a filter by date; they do not by default.</summary>
    public bool IncludeUnsentInDateFilters { get; set; }

    /// <summary>Whether a page of more than 1000 rows is cut to 1000, the default, or refused with 20007.</summary>
    public PageSizeBehavior PageSizeBehavior { get; set; }

    /// <summary>When a message through a Messaging Service to somebody who sent STOP fails; at once by default.</summary>
    public OptOutDetection OptOutThroughService { get; set; }

    /// <summary>Whether a schedule without a Messaging Service is refused with 35118, the default, or sent at once.</summary>
    public ScheduleWithoutService ScheduleWithoutService { get; set; }

    /// <summary>How many requests of one account are answered at once before the next is 429 with code 20429; no limit by default, 0 refuses all.</summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public int? ConcurrencyLimit
    {
        get;
        set => field = value is not < 0 ? value : throw new ArgumentException("ConcurrencyLimit is not negative; null is no limit.", nameof(value));
    }

    /// <summary>
    /// The senders a Messaging Service chooses from, by turns; <c>+15005550006</c> alone by default. With none, a message
    /// through a service is refused with 21703.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is no sender.</exception>
    public IReadOnlyList<string> ServiceSenders
    {
        get;
        set => field = value is not null && value.All(AddressFormat.IsValidSender)
            ? [.. value]
            : throw new ArgumentException("Each of ServiceSenders is a number in E.164, a short code or a sender ID.", nameof(value));
    } = [Recipients.MagicNumbers.Sender];

    /// <summary>Where statuses of messages are posted that name no address of their own; nowhere by default.</summary>
    /// <exception cref="ArgumentException">It is no absolute http or https address.</exception>
    public Uri? StatusCallback
    {
        get;
        set => field = IsCallbackUrl(value) ? value : throw new ArgumentException("StatusCallback is an absolute http or https address.", nameof(value));
    }

    /// <summary>Where messages from handsets are posted; nowhere by default.</summary>
    /// <exception cref="ArgumentException">It is no absolute http or https address.</exception>
    public Uri? InboundUrl
    {
        get;
        set => field = IsCallbackUrl(value) ? value : throw new ArgumentException("InboundUrl is an absolute http or https address.", nameof(value));
    }

    /// <summary>Hosts beyond this machine that may be called back; none by default.</summary>
    /// <exception cref="ArgumentNullException">It is null; for none, give an empty list.</exception>
    public IReadOnlyList<string> CallbackHosts
    {
        get;
        set => field = [.. value ?? throw new ArgumentNullException(nameof(value))];
    } = [];

    private static bool IsCallbackUrl(Uri? url) => url is null || HttpUrl.IsValid(url.OriginalString);
}
