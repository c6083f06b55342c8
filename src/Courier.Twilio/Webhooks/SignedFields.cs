using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Webhooks;

/// <summary>The fields of a form in the order in which they are signed: by name, then by value, each pair once.</summary>
internal ref struct SignedFields : IDisposable
{
    private const int Usual = 32;

    private (string Name, string Value)[] pairs;
    private int count;

    public SignedFields(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        pairs = ArrayPool<(string, string)>.Shared.Rent(Usual);
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

    /// <summary>Characters, repeated pairs included: as much as can be written.</summary>
    public int MaxLength { get; private set; }

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

    public readonly void Dispose() => ArrayPool<(string, string)>.Shared.Return(pairs, clearArray: true);

    private void Add(string name, string value)
    {
        if (count == pairs.Length)
        {
            var more = ArrayPool<(string, string)>.Shared.Rent(2 * count);
            pairs.CopyTo(more.AsSpan());
            ArrayPool<(string, string)>.Shared.Return(pairs, clearArray: true);
            pairs = more;
        }

        pairs[count++] = (name, value);
        MaxLength += name.Length + value.Length;
    }
}
