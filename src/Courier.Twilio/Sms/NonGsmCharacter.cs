namespace Courier.Sms;

/// <summary>A character that has no place in GSM-7.</summary>
/// <param name="Position">The index of its first UTF-16 unit in the text.</param>
/// <param name="CodePoint">Its Unicode scalar value; a surrogate that stands alone has its own.</param>
/// <param name="Replacement">What smart encoding puts there, empty to drop it; <see langword="null"/> to leave it.</param>
public readonly record struct NonGsmCharacter(int Position, int CodePoint, string? Replacement);
