using System.Collections.Frozen;
using System.Text;

namespace Courier.Twilio.Sandbox.Segments;

/// <summary>Replaces characters that would force UCS-2 by similar characters of GSM-7.</summary>
internal static partial class SmartEncoding
{
    private static readonly FrozenDictionary<char, string> Replacements = Table
        .SelectMany(static entry => entry.Characters.Select(
            character => KeyValuePair.Create(character, entry.Replacement)))
        .ToFrozenDictionary();

    public static string Apply(string text)
    {
        var encoded = new StringBuilder(text.Length);

        foreach (var character in text)
        {
            encoded.Append(Replacements.TryGetValue(character, out var replacement)
                ? replacement
                : character.ToString());
        }

        return encoded.ToString();
    }
}
