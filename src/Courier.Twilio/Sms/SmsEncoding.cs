namespace Courier.Sms;

/// <summary>
/// Specifies how the text of an SMS is encoded. One character outside GSM-7 makes the whole text UCS-2.
/// </summary>
public enum SmsEncoding
{
    /// <summary>
    /// The 7-bit alphabet of 3GPP TS 23.038. A character takes one code unit; <c>^ { } \ [ ] ~ | €</c> and the form
    /// feed take two. A single segment holds 160 code units, a segment of a longer text 153.
    /// </summary>
    Gsm7,

    /// <summary>
    /// UTF-16. A character takes one code unit of 16 bits; a surrogate pair, such as an emoji, takes two. A single
    /// segment holds 70 code units, a segment of a longer text 67.
    /// </summary>
    Ucs2,
}
