using System.Text;

namespace Courier.Twilio.Envelopes;

/// <summary>A text that is built up to a maximum number of Unicode code points.</summary>
/// <remarks>
/// A surrogate pair is one code point, as <see cref="Messages.MessageFieldValidator"/> counts. The memory is bounded,
/// whatever is appended.
/// </remarks>
internal sealed class BoundedText(int maxLength)
{
    private readonly StringBuilder text = new();
    private int length;

    /// <summary>Appends a value, or returns <see langword="false"/> when the text would become too long.</summary>
    public bool TryAppend(ReadOnlySpan<char> value)
    {
        var added = CountCodePoints(value, maxLength - length);
        if (length + added > maxLength)
        {
            return false;
        }

        length += added;
        text.Append(value);
        return true;
    }

    public override string ToString() => text.ToString();

    /// <summary>Counts the code points of a text, and stops above a limit.</summary>
    public static int CountCodePoints(ReadOnlySpan<char> value, int limit)
    {
        var count = 0;
        for (var i = 0; i < value.Length && count <= limit; i++)
        {
            if (i == 0 || !char.IsSurrogatePair(value[i - 1], value[i]))
            {
                count++;
            }
        }

        return count;
    }
}
