namespace Courier.Sms;

/// <summary>
/// Represents a character of a text that is not in the GSM-7 alphabet; see <see cref="SmsSegmentCount"/>.
/// </summary>
/// <param name="Position">The index of the first UTF-16 code unit of the character in the text.</param>
/// <param name="CodePoint">The Unicode code point. For an unpaired surrogate it is the value of the surrogate.</param>
/// <param name="Replacement">
/// The text that <see cref="SmsSegments.SmartEncode"/> writes in place of the character: empty when the character is
/// removed, <see langword="null"/> when it is kept.
/// </param>
public readonly record struct NonGsmCharacter(int Position, int CodePoint, string? Replacement);
