using System.Collections.Frozen;
using System.Text;

namespace Courier.Twilio.Sandbox.Segments;

/// <summary>Puts GSM-7 characters in the place of look-alikes that would make the whole text UCS-2.</summary>
internal static partial class SmartEncoding
{
    private static readonly FrozenDictionary<char, string> Replacements = Table
        .SelectMany(static row => row.Characters.Select(character => KeyValuePair.Create(character, row.Replacement)))
        .ToFrozenDictionary();

    public static string Apply(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            encoded.Append(Replacements.TryGetValue(character, out var replacement) ? replacement : character.ToString());
        }

        return encoded.ToString();
    }
}
