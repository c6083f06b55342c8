using System.Collections.ObjectModel;
using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>One row of the catalog: what a code of Twilio's means to a sender, and what to do about it.</summary>
/// <param name="Code">Twilio's number.</param>
/// <param name="Title">Twilio's short name for it.</param>
/// <param name="Reason">The reason, out of the closed list that is the same for every provider.</param>
/// <param name="Advice">What to check or change, most promising first; a copy, so that a row never changes.</param>
public sealed record TwilioErrorInfo(TwilioErrorCode Code, string Title, SmsFailureReason Reason, params string[] Advice)
{
    /// <summary>Twilio's short name for it.</summary>
    public string Title { get; init; } = Title ?? throw new ArgumentNullException(nameof(Title));

    /// <summary>What to check or change, most promising first; a copy, so that a row never changes.</summary>
    public string[] Advice
    {
        get => [.. AdviceList];
        init => AdviceList = Copy(value);
    }

    /// <summary>Whether the same message may succeed later, unchanged.</summary>
    public bool IsTransient { get; init; }

    /// <summary>How serious Twilio calls it.</summary>
    public TwilioErrorLevel Level { get; init; }

    /// <summary>Where it can show up.</summary>
    public TwilioErrorSources Sources { get; init; }

    /// <summary>What a failover should do about it.</summary>
    public FailoverAction Failover { get; init; }

    /// <summary>Twilio's own page about it.</summary>
    public Uri HelpLink => new(string.Create(CultureInfo.InvariantCulture, $"https://www.twilio.com/docs/errors/{(int)Code}"));

    // Shared by every failure of this code; handing out the array itself would let a caller rewrite the catalog.
    internal IReadOnlyList<string> AdviceList { get; private init; } = Copy(Advice);

    private static ReadOnlyCollection<string> Copy(string[] advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return Array.AsReadOnly<string>([.. advice]);
    }
}
