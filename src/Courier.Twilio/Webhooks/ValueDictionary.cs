using System.Collections.ObjectModel;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// An immutable dictionary with case-sensitive keys that is equal to a dictionary with equal entries. It prints the
/// keys only, because the values are texts of a person.
/// </summary>
internal sealed class ValueDictionary(IReadOnlyDictionary<string, string> entries)
    : ReadOnlyDictionary<string, string>(new Dictionary<string, string>(entries, StringComparer.Ordinal))
{
    public static ValueDictionary None { get; } = new(new Dictionary<string, string>());

    public override bool Equals(object? obj) => obj is ValueDictionary other
        && other.Count == Count
        && this.All(entry => other.TryGetValue(entry.Key, out var value) && value == entry.Value);

    // Independent of the order of the entries.
    public override int GetHashCode() =>
        this.Aggregate(Count, static (hash, entry) => hash ^ HashCode.Combine(entry.Key, entry.Value));

    public override string ToString() => $"[{string.Join(", ", Keys)}]";
}
