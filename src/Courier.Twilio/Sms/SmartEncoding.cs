using System.Text;

namespace Courier.Sms;

// Twilio's message segment calculator (github.com/TwilioDevEd/message-segment-calculator, MIT),
// src/libs/SmartEncodingMap.ts of release 1.2.0, with U+2039, U+203A and U+200C as in release 1.3.0. The map is
// inverted: one switch arm for each replacement, with the characters that it replaces.

/// <summary>The replacements by which smart encoding keeps a text in GSM-7.</summary>
internal static class SmartEncoding
{
    /// <summary>Replaces every character that has a replacement.</summary>
    /// <returns>The same instance when nothing is replaced.</returns>
    internal static string Apply(string text)
    {
        StringBuilder? encoded = null;
        var copied = 0;

        for (var index = 0; index < text.Length; index++)
        {
            // No character of GSM-7 has a replacement, and the check is faster than the switch.
            if (Gsm7.CountUnits(text[index]) is 0 && GetReplacement(text[index]) is { } replacement)
            {
                encoded ??= new StringBuilder(text.Length);
                encoded.Append(text, copied, index - copied).Append(replacement);
                copied = index + 1;
            }
        }

        return encoded?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    /// <summary>Gets the replacement of a character.</summary>
    /// <returns>An empty string to remove the character, <see langword="null"/> to keep it.</returns>
    internal static string? GetReplacement(char character) => character switch
    {
        '\u0000' or '\u0003' or '\u0004' or '\u0010' or '\u0011' or '\u0012' or '\u0013' or '\u0014' or '\u0017'
            or '\u0019' or '\u200B' or '\u200C' or '\u2060' or '\uFEFF' => "",
        '\u2001' or '\u2028' or '\u2029' => " ",
        '\u0080' or '\u008D' or '\u0090' or '\u009B' or '\u009F' or '\u00A0' or '\u2000' or '\u2002' or '\u2003'
            or '\u2004' or '\u2005' or '\u2006' or '\u2007' or '\u2008' or '\u2009' or '\u200A' or '\u202F'
            or '\u205F' or '\u3000' => "  ",
        '\u0009' => "       ",
        '\u01C3' or '\uFE15' or '\uFE57' or '\uFF01' => "!",
        '\u203C' => "!!",
        '\u00AB' or '\u00BB' or '\u02BA' or '\u02EE' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u275D'
            or '\u275E' or '\u301D' or '\u301E' or '\uFF02' => "\"",
        '\uFE5F' or '\uFF03' => "#",
        '\uFE69' or '\uFF04' => "$",
        '\uFE6A' or '\uFF05' => "%",
        '\uFE60' or '\uFF06' => "&",
        '\u0060' or '\u00B4' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BD' or '\u02C8' or '\u02CA' or '\u02CB'
            or '\u0313' or '\u0314' or '\u2018' or '\u2019' or '\u201B' or '\u275B' or '\u275C' or '\uFE10'
            or '\uFE11' or '\uFF07' => "'",
        '\u2768' or '\u276A' or '\u27EE' or '\u2985' or '\uFE59' or '\uFF08' => "(",
        '\u2769' or '\u276B' or '\u27EF' or '\u2986' or '\uFE5A' or '\uFF09' => ")",
        '\u204E' or '\u2217' or '\u229B' or '\u2722' or '\u2723' or '\u2724' or '\u2725' or '\u2731' or '\u2732'
            or '\u2733' or '\u273A' or '\u273B' or '\u273C' or '\u273D' or '\u2743' or '\u2749' or '\u274A'
            or '\u274B' or '\u29C6' or '\uFE61' or '\uFF0A' => "*",
        '\u02D6' or '\uFE62' or '\uFF0B' => "+",
        '\u0326' or '\u201A' or '\u3001' or '\uFE50' or '\uFE51' or '\uFF0C' or '\uFF64' => ",",
        '\u2010' or '\u2013' or '\u2014' or '\u2015' or '\u2022' or '\u2043' or '\u23BC' or '\u23BD' or '\uFE63'
            or '\uFF0D' => "-",
        '\u3002' or '\uFE52' or '\uFF0E' or '\uFF61' => ".",
        '\u2026' => "...",
        '\u00F7' or '\u0337' or '\u0338' or '\u2044' or '\u2215' or '\u29F8' or '\uFF0F' => "/",
        '\uFF10' => "0",
        '\uFF11' => "1",
        '\u00BD' => "1/2",
        '\u00BC' => "1/4",
        '\uFF12' => "2",
        '\uFF13' => "3",
        '\u00BE' => "3/4",
        '\uFF14' => "4",
        '\uFF15' => "5",
        '\uFF16' => "6",
        '\uFF17' => "7",
        '\uFF18' => "8",
        '\uFF19' => "9",
        '\u02D0' or '\u02F8' or '\u2982' or '\uA789' or '\uFE13' or '\uFF1A' => ":",
        '\u204F' or '\uFE14' or '\uFE54' or '\uFF1B' => ";",
        '\u2039' or '\uFE64' or '\uFF1C' => "<",
        '\u0347' or '\uA78A' or '\uFE66' or '\uFF1D' => "=",
        '\u203A' or '\uFE65' or '\uFF1E' => ">",
        '\uFE16' or '\uFE56' or '\uFF1F' => "?",
        '\uFE6B' or '\uFF20' => "@",
        '\u1D00' or '\uFF21' => "A",
        '\u0299' or '\uFF22' => "B",
        '\u1D04' or '\uFF23' => "C",
        '\u1D05' or '\uFF24' => "D",
        '\u1D07' or '\uFF25' => "E",
        '\uA730' or '\uFF26' => "F",
        '\u0262' or '\uFF27' => "G",
        '\u029C' or '\uFF28' => "H",
        '\u026A' or '\uFF29' => "I",
        '\u1D0A' or '\uFF2A' => "J",
        '\u1D0B' or '\uFF2B' => "K",
        '\u029F' or '\uFF2C' => "L",
        '\u1D0D' or '\uFF2D' => "M",
        '\u0274' or '\uFF2E' => "N",
        '\u1D0F' or '\uFF2F' => "O",
        '\u1D18' or '\uFF30' => "P",
        '\uFF31' => "Q",
        '\u0280' or '\uFF32' => "R",
        '\uA731' or '\uFF33' => "S",
        '\u1D1B' or '\uFF34' => "T",
        '\u1D1C' or '\uFF35' => "U",
        '\u1D20' or '\uFF36' => "V",
        '\u1D21' or '\uFF37' => "W",
        '\uFF38' => "X",
        '\u028F' or '\uFF39' => "Y",
        '\u1D22' or '\uFF3A' => "Z",
        '\uFF3B' => "[",
        '\u20E5' or '\u29F5' or '\u29F9' or '\uFE68' or '\uFF3C' => "\\",
        '\uFF3D' => "]",
        '\u02C6' or '\u0302' or '\u1DCD' or '\uFF3E' => "^",
        '\u0332' or '\u2017' or '\uFF3F' => "_",
        '\u2774' or '\uFE5B' or '\uFF5B' => "{",
        '\u20D2' or '\u20D3' or '\u2223' or '\u239C' or '\u239F' or '\u23B8' or '\u23B9' or '\u23D0' or '\uFF5C' => "|",
        '\u2775' or '\uFE5C' or '\uFF5D' => "}",
        '\u02DC' or '\u02F7' or '\u0303' or '\u0330' or '\u0334' or '\u223C' or '\uFF5E' => "~",
        _ => null,
    };
}
