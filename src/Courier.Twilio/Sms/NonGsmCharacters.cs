namespace Courier.Sms;

/// <summary>The characters of a text that have no place in GSM-7; a <see langword="foreach"/> over them allocates nothing.</summary>
public readonly struct NonGsmCharacters
{
    private readonly string? text;

    internal NonGsmCharacters(string? text) => this.text = text;

    /// <summary>Starts from the beginning of the text.</summary>
    public Enumerator GetEnumerator() => new(text);

    /// <summary>Looks for the next one when it is asked for it.</summary>
    public struct Enumerator
    {
        private readonly string? text;
        private int next;

        internal Enumerator(string? text) => this.text = text;

        /// <summary>The one that was found last.</summary>
        public NonGsmCharacter Current { get; private set; }

        /// <summary>Whether there was another one.</summary>
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

        private static NonGsmCharacter Read(string text, int at)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

            return new NonGsmCharacter(at, codePoint, SmartEncoding.Replace(text[at]));
        }
    }
}
