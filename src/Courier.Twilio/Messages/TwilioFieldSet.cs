using System.Collections;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>An immutable set of <c>Messages.json</c> fields. Names are stored with a capital first letter.</summary>
public sealed class TwilioFieldSet : IReadOnlyCollection<KeyValuePair<string, StringValues>>
{
    // A set has few fields: a list uses less memory than a dictionary and is not slower.
    private readonly List<KeyValuePair<string, StringValues>> fields = [];

    /// <summary>
    /// Initializes a set. Fields are added by an object initializer: <c>new() { ["To"] = "+12025550156" }</c>.
    /// </summary>
    public TwilioFieldSet()
    {
    }

    internal TwilioFieldSet(List<KeyValuePair<string, StringValues>> canonicalFields) => fields = canonicalFields;

    /// <summary>Gets the set without fields.</summary>
    public static TwilioFieldSet Empty { get; } = new();

    /// <summary>Gets the number of fields, including fields without a value, which remove a field.</summary>
    public int Count => fields.Count;

    /// <summary>Gets the values of a field, or adds a field.</summary>
    /// <param name="name">
    /// The name of the field. The case of its first letter is ignored: "to" and "To" are one field.
    /// </param>
    /// <value>
    /// One value or several. A field without a value removes the field of another set that is merged with this one.
    /// </value>
    /// <returns>The values; <see cref="StringValues.Empty"/> when the field is not in the set.</returns>
    /// <exception cref="ArgumentNullException">The name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is empty, or the field is already in the set.</exception>
    public StringValues this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            var index = IndexOf(TwilioFieldNames.Canonicalize(name));
            return index < 0 ? StringValues.Empty : fields[index].Value;
        }

        init
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            var canonical = TwilioFieldNames.Canonicalize(name);
            if (IndexOf(canonical) >= 0)
            {
                throw new ArgumentException($"The field {canonical} is written twice: keep one of them.", nameof(name));
            }

            // The copy protects the set: the caller may change the array after the fields are validated.
            fields.Add(new(canonical, new StringValues([.. value.Select(static text => text ?? "")])));
        }
    }

    /// <summary>Returns a set in which the fields of <paramref name="overrides"/> replace those of this set.</summary>
    /// <param name="overrides">The fields that take precedence. A field without a value removes a field.</param>
    /// <returns>The merged set. Neither of the two sets is changed.</returns>
    /// <remarks>The operation is associative, and <see cref="Empty"/> is its identity.</remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="overrides"/> is <see langword="null"/>.
    /// </exception>
    public TwilioFieldSet MergedWith(TwilioFieldSet overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        if (overrides.Count == 0)
        {
            return this;
        }

        var merged = new List<KeyValuePair<string, StringValues>>(fields.Count + overrides.Count);
        merged.AddRange(fields);
        foreach (var field in overrides.fields)
        {
            var index = IndexOf(field.Key);
            if (index < 0)
            {
                merged.Add(field);
            }
            else
            {
                merged[index] = field;
            }
        }

        return new(merged);
    }

    /// <summary>Returns an enumerator over the fields in the order in which they were added.</summary>
    public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Determines whether another set has the same fields with the same values, in any order.</summary>
    /// <param name="obj">The other set.</param>
    /// <returns><see langword="true"/> when the two sets are equal.</returns>
    public override bool Equals(object? obj) => obj is TwilioFieldSet other
        && other.Count == Count
        && fields.TrueForAll(field =>
            other.IndexOf(field.Key) is >= 0 and var index && other.fields[index].Value == field.Value);

    /// <summary>Returns a hash code of the fields.</summary>
    /// <returns>The hash code; equal sets have equal hash codes.</returns>
    public override int GetHashCode() =>
        fields.Aggregate(Count, static (hash, field) => hash ^ HashCode.Combine(field.Key, field.Value));

    /// <summary>Returns the names of the fields, without their values.</summary>
    /// <returns>The names in brackets: <c>[To, MediaUrl]</c>.</returns>
    public override string ToString() =>
        $"[{string.Join(", ", fields.Select(static field => LogSanitizer.Sanitize(field.Key)))}]";

    internal List<KeyValuePair<string, StringValues>> Fields => fields;

    internal bool HasValue(string canonicalName) =>
        IndexOf(canonicalName) is >= 0 and var index && fields[index].Value.Count > 0;

    /// <summary>
    /// Returns the set with each value of a field replaced, also of a field whose name differs in case. Fields without
    /// a value stay without one.
    /// </summary>
    internal TwilioFieldSet WithValues(string name, string value) => new(fields.ConvertAll(field =>
        string.Equals(field.Key, name, StringComparison.OrdinalIgnoreCase)
            ? new(field.Key, new StringValues([.. field.Value.Select(_ => value)]))
            : field));

    /// <summary>Returns the set without the fields that have no value.</summary>
    internal TwilioFieldSet WithoutRemovals() =>
        fields.TrueForAll(static field => field.Value.Count > 0)
            ? this
            : new(fields.FindAll(static field => field.Value.Count > 0));

    private int IndexOf(string canonicalName)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Key, canonicalName, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
