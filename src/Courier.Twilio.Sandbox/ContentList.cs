using System.Collections;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// An immutable copy of a list that is equal to a list with equal items. The equality that the compiler writes for a
/// record compares a list by reference.
/// </summary>
internal sealed class ContentList<T> : IReadOnlyList<T>
{
    private readonly T[] items;

    private ContentList(T[] items) => this.items = items;

    public static ContentList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <exception cref="ArgumentNullException">The list is <see langword="null"/>.</exception>
    public static ContentList<T> Copy(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ContentList<T> ?? (items.Count == 0 ? Empty : new([.. items]));
    }

    public override bool Equals(object? obj) => obj is ContentList<T> other && items.SequenceEqual(other.items);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the items; of a form the names only, because a value may be the text of a message.</summary>
    public override string ToString() => $"[{string.Join(", ", items.Select(Print))}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private static string? Print(T item) => item is KeyValuePair<string, string> field ? field.Key : item?.ToString();
}
