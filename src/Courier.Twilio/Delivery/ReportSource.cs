namespace Courier.Twilio.Delivery;

/// <summary>Through which door a report came.</summary>
internal enum ReportSource
{
    /// <summary>We asked.</summary>
    Poll,

    /// <summary>Twilio said so unasked.</summary>
    Push,
}
