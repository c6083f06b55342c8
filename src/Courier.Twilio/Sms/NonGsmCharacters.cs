namespace Courier.Sms;

/// <summary>Enumerates the characters of a text that are not in the GSM-7 alphabet.</summary>
/// <remarks>
/// A <see langword="foreach"/> over the characters does not allocate. The text is scanned during the enumeration.
/// </remarks>
public readonly struct NonGsmCharacters
{
    private readonly string? text;

    internal NonGsmCharacters(string? text) => this.text = text;

    /// <summary>Gets an enumerator that starts at the beginning of the text.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(text);

    /// <summary>Enumerates the characters in the order of the text.</summary>
    public struct Enumerator
    {
        private readonly string? text;
        private int next;

        internal Enumerator(string? text) => this.text = text;

        /// <summary>
        /// Gets the current character. Valid after <see cref="MoveNext"/> returned <see langword="true"/>.
        /// </summary>
        public NonGsmCharacter Current { get; private set; }

        /// <summary>Advances to the next character that is not in the GSM-7 alphabet.</summary>
        /// <returns><see langword="false"/> at the end of the text.</returns>
        public bool MoveNext()
        {
            for (; next < text?.Length; next++)
            {
                if (Gsm7.CountUnits(text[next]) is 0)
                {
                    Current = Read(text, next);
                    next += Current.CodePoint > char.MaxValue ? 2 : 1;
                    return true;
                }
            }

            return false;
        }

        private static NonGsmCharacter Read(string text, int index)
        {
            var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

            return new NonGsmCharacter(index, codePoint, SmartEncoding.GetReplacement(text[index]));
        }
    }
}
