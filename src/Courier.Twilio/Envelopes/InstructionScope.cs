using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>Finds the instructions of a document that the application does not ignore.</summary>
/// <param name="ignoredNames"><see cref="CourierTwilioOptions.IgnoredInstructions"/>.</param>
/// <param name="hasEvaluator">Whether the application evaluates conditions.</param>
/// <param name="ignored">Collects the paths without effect.</param>
internal sealed class InstructionScope(
    IEnumerable<string> ignoredNames, bool hasEvaluator, IgnoredPathList ignored)
{
    private readonly HashSet<string> names = new(ignoredNames, StringComparer.Ordinal);

    public IgnoredPathList Ignored => ignored;

    public bool IsIgnored(string name) => names.Contains(name);

    /// <summary>
    /// Returns an instruction; <see langword="null"/> when it is absent, ignored by name, or an empty object or list,
    /// which instructs nothing.
    /// </summary>
    public EnvelopeNode? Find(EnvelopeNode parent, string property, string name)
    {
        if (parent.Find(property) is not { } node)
        {
            return null;
        }

        if (!IsIgnored(name) && !IsEmpty(node.Json))
        {
            return node;
        }

        ignored.Add(node);
        return null;
    }

    /// <summary>Reads the condition <c>if</c> of an object.</summary>
    /// <returns><see langword="null"/> when there is no condition, or one that always holds.</returns>
    /// <exception cref="CourierEnvelopeException">The condition cannot be evaluated.</exception>
    public EnvelopeCondition? ReadCondition(EnvelopeNode parent, string name)
    {
        if (Find(parent, "if", name) is not { } condition)
        {
            return null;
        }

        var expression = condition.Kind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => EnvelopeCondition.Never,
            JsonValueKind.String => condition.Json.GetString()!,
            _ => throw condition.Refuse("must be a text: write \"true\" or \"false\"."),
        };
        return expression switch
        {
            "true" => null,
            EnvelopeCondition.Never => new(condition.Path, expression),
            _ when hasEvaluator => new(condition.Path, expression),
            _ => throw Refuse(
                condition,
                name,
                "is a condition that cannot be evaluated: write \"true\" or \"false\", or register an "
                + $"{nameof(ICourierConditionEvaluator)}."),
        };
    }

    /// <summary>Creates the exception for an instruction that cannot be followed.</summary>
    public static CourierEnvelopeException Refuse(EnvelopeNode node, string name, string reason) =>
        node.Refuse($"{reason} To send without it, add \"{name}\" to IgnoredInstructions.");

    /// <summary>Refuses the properties of an instruction that are not known.</summary>
    public static void RequireKnown(EnvelopeNode node, string name, params ReadOnlySpan<string> known)
    {
        foreach (var (property, value) in node.PresentProperties)
        {
            if (!known.Contains(property))
            {
                throw Refuse(value, name, "is not known, and may change whether or when a message is sent.");
            }
        }
    }

    private static bool IsEmpty(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.GetPropertyCount() == 0,
        JsonValueKind.Array => json.GetArrayLength() == 0,
        _ => false,
    };
}
