namespace Courier.Sms;

/// <summary>How the text of an SMS travels; one character decides for the whole text.</summary>
public enum SmsEncoding
{
    /// <summary>Seven bits a unit; a character is one unit, or two when it is one of <c>^ { } \ [ ] ~ | €</c> or a form feed.</summary>
    Gsm7,

    /// <summary>Sixteen bits a unit; a character is one UTF-16 unit, or two when it is a surrogate pair.</summary>
    Ucs2,
}
