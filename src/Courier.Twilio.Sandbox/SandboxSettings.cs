namespace Courier.Twilio.Sandbox;

/// <summary>
/// What may be changed while the sandbox runs. Most of it stands for a question Twilio's documentation leaves open: the
/// sandbox takes one reading, and this is where to take the other.
/// </summary>
public sealed class SandboxSettings
{
    /// <summary>How long a message is missing from lists after it was created; none by default.</summary>
    public TimeSpan ListLag { get; set; }

    /// <summary>Where messages without a date sent stand in a list; first by default.</summary>
    public UnsentRows UnsentRowsStand { get; set; }

    /// <summary>Whether messages without a date sent pass a filter by date; they do not by default.</summary>
    public bool UnsentRowsPassDateFilters { get; set; }

    /// <summary>Whether a page of more than 1000 rows is cut to 1000, the default, or refused with 20007.</summary>
    public LargePages LargePages { get; set; }

    /// <summary>When a message through a Messaging Service to somebody who sent STOP fails; at once by default.</summary>
    public OptOutTiming OptOutThroughService { get; set; }

    /// <summary>Whether a schedule without a Messaging Service is refused with 35118, the default, or sent at once.</summary>
    public ScheduleWithoutService ScheduleWithoutService { get; set; }

    /// <summary>How many requests of one account are answered at once before the next is 429 with code 20429; no limit by default.</summary>
    public int? ConcurrencyLimit { get; set; }

    /// <summary>The senders a Messaging Service chooses from, by turns; <c>+15005550006</c> alone by default.</summary>
    public IReadOnlyList<string> ServiceSenders { get; set; } = [Recipients.MagicNumbers.Sender];

    /// <summary>Where statuses of messages are posted that name no address of their own; nowhere by default.</summary>
    public Uri? StatusCallback { get; set; }

    /// <summary>Where messages from handsets are posted; nowhere by default.</summary>
    public Uri? InboundUrl { get; set; }

    /// <summary>Hosts beyond this machine that may be called back; none by default.</summary>
    public IReadOnlyList<string> CallbackHosts { get; set; } = [];
}
