using System.Collections;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>An immutable set of <c>Messages.json</c> fields; names are canonical from the moment they are written.</summary>
public sealed class TwilioFieldSet : IReadOnlyCollection<KeyValuePair<string, StringValues>>
{
    // A handful of fields: a list that is searched from the front is smaller and no slower than a dictionary.
    private readonly List<KeyValuePair<string, StringValues>> fields = [];

    /// <summary>An empty set, to be filled in an object initializer: <c>new() { ["To"] = "+12025550156" }</c>.</summary>
    public TwilioFieldSet()
    {
    }

    internal TwilioFieldSet(List<KeyValuePair<string, StringValues>> canonicalFields) => fields = canonicalFields;

    /// <summary>The set without fields: laid over another, it changes nothing.</summary>
    public static TwilioFieldSet Empty { get; } = new();

    /// <summary>How many fields there are, those that take a field away included.</summary>
    public int Count => fields.Count;

    /// <summary>One field; its first letter may be small, so "to" and "To" are one field.</summary>
    /// <value>One value or several; no value at all takes the field away when this set is laid over another.</value>
    /// <returns>The values, or none when the field is not in the set.</returns>
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

            // A list that its owner changes later must not change what was judged in between.
            fields.Add(new(canonical, value.Count > 0 ? new StringValues([.. value]) : StringValues.Empty));
        }
    }

    /// <summary>Lays <paramref name="overrides"/> over this set: the top's fields win whole, and an empty one takes the field away.</summary>
    /// <remarks>Associative; <see cref="Empty"/> is its identity. Neither set changes.</remarks>
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

    /// <summary>The fields in the order in which they were written.</summary>
    public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal List<KeyValuePair<string, StringValues>> Fields => fields;

    internal bool HasValue(string canonicalName) => IndexOf(canonicalName) is >= 0 and var index && fields[index].Value.Count > 0;

    /// <summary>Without the fields that only take others away: what is posted.</summary>
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
