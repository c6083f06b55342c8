using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// The fields of a form in the order in which Twilio signs them: sorted by name, then by value, each pair once. The
/// array is pooled.
/// </summary>
internal ref struct SignedFields : IDisposable
{
    private const int InitialCapacity = 32;

    private (string Name, string Value)[] pairs;
    private int count;

    public SignedFields(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        pairs = ArrayPool<(string, string)>.Shared.Rent(InitialCapacity);
        foreach (var (name, values) in form)
        {
            foreach (var value in values)
            {
                Add(name ?? "", value ?? "");
            }
        }

        pairs.AsSpan(0, count).Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name) is not 0 and var order
            ? order
            : string.CompareOrdinal(a.Value, b.Value));
    }

    /// <summary>
    /// Gets the maximum number of characters that <see cref="WriteTo"/> writes; repeated pairs are included.
    /// </summary>
    public int MaxLength { get; private set; }

    /// <summary>Writes names and values without separators, and returns the number of characters written.</summary>
    public readonly int WriteTo(Span<char> text)
    {
        var written = 0;
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && pairs[i] == pairs[i - 1])
            {
                continue;
            }

            pairs[i].Name.CopyTo(text[written..]);
            written += pairs[i].Name.Length;
            pairs[i].Value.CopyTo(text[written..]);
            written += pairs[i].Value.Length;
        }

        return written;
    }

    /// <summary>Clears the array and returns it to the pool.</summary>
    public readonly void Dispose() => ArrayPool<(string, string)>.Shared.Return(pairs, clearArray: true);

    private void Add(string name, string value)
    {
        if (count == pairs.Length)
        {
            var larger = ArrayPool<(string, string)>.Shared.Rent(2 * count);
            pairs.CopyTo(larger.AsSpan());
            ArrayPool<(string, string)>.Shared.Return(pairs, clearArray: true);
            pairs = larger;
        }

        pairs[count++] = (name, value);
        MaxLength += name.Length + value.Length;
    }
}
