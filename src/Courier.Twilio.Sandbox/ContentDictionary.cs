using System.Collections.ObjectModel;

namespace Courier.Twilio.Sandbox;

/// <summary>
/// An immutable copy of a dictionary that is equal to a dictionary with equal entries. It prints the keys only, because
/// a value may be the text of a message or a secret.
/// </summary>
internal sealed class ContentDictionary : ReadOnlyDictionary<string, string>
{
    private ContentDictionary(Dictionary<string, string> entries)
        : base(entries)
    {
    }

    public static new ContentDictionary Empty { get; } = new([]);

    /// <summary>Copies the entries; keys are compared as before.</summary>
    /// <exception cref="ArgumentNullException">The dictionary is <see langword="null"/>.</exception>
    public static ContentDictionary Copy(IReadOnlyDictionary<string, string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries as ContentDictionary
            ?? new(new Dictionary<string, string>(entries, (entries as Dictionary<string, string>)?.Comparer));
    }

    public override bool Equals(object? obj) => obj is ContentDictionary other
        && other.Count == Count
        && this.All(entry => other.TryGetValue(entry.Key, out var value) && value == entry.Value);

    // Independent of the order of the entries, and of the case of keys that some dictionaries ignore.
    public override int GetHashCode() =>
        this.Aggregate(Count, static (hash, entry) => hash ^ HashCode.Combine(entry.Value));

    public override string ToString() => $"[{string.Join(", ", Keys)}]";
}
