using System.Collections;

namespace Courier.Sms;

/// <summary>
/// An immutable list that is equal to a list with equal items and prints them. The equality that the compiler writes
/// for a record compares a list by reference.
/// </summary>
internal sealed class ValueList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>Copies the items, so that a later change of the list does not change the record.</summary>
    /// <param name="items">
    /// The items. <see langword="null"/> is an empty list: the source generator of System.Text.Json sets a property to
    /// <see langword="null"/> that the document does not contain.
    /// </param>
    /// <param name="name">The name of the property, for the exception.</param>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public static ValueList<T> Copy(IReadOnlyList<T>? items, string name)
    {
        if (items is null or { Count: 0 })
        {
            return Empty;
        }

        if (items is ValueList<T> list)
        {
            return list;
        }

        T[] copy = [.. items];
        return Array.IndexOf(copy, null) is >= 0 and var index
            ? throw new ArgumentException($"Item {index} of {name} is null: leave it out.", name)
            : new(copy);
    }

    public override bool Equals(object? obj) => obj is ValueList<T> other && items.SequenceEqual(other.items);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", (object[])items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
