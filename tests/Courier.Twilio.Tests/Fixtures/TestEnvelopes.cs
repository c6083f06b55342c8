using Courier.Twilio.Envelopes;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Parses envelopes with services that complete synchronously.</summary>
internal static class TestEnvelopes
{
    /// <summary>The time at which the envelopes are parsed.</summary>
    public static DateTimeOffset Now { get; } = new(2030, 1, 31, 8, 0, 0, TimeSpan.Zero);

    public static CourierEnvelope Parse(
        byte[] utf8Json,
        ISmsTemplateSource? templates = null,
        ISmsTemplateRenderer? renderer = null,
        ICourierConditionEvaluator? evaluator = null,
        CourierTwilioOptions? options = null)
    {
        var services = new EnvelopeServices(
            templates,
            renderer ?? new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder),
            evaluator,
            options ?? new CourierTwilioOptions(),
            Now);
        return CourierEnvelope.ParseAsync(utf8Json, services, CancellationToken.None)
            .AsTask().GetAwaiter().GetResult();
    }

    /// <summary>
    /// Parses a message to <see cref="TestValues.Number"/> with further properties: <c>"delay":{…}</c>.
    /// </summary>
    /// <param name="properties">The properties of the message, but <c>to</c>.</param>
    /// <param name="ignored">The instructions to ignore.</param>
    public static CourierEnvelope ParseMessage(string properties, params string[] ignored)
    {
        var options = new CourierTwilioOptions();
        foreach (var name in ignored)
        {
            options.IgnoredInstructions.Add(name);
        }

        var content = properties.Contains("\"content\"", StringComparison.Ordinal)
            ? ""
            : """
            "content":{"body":"x"},
            """;
        return Parse(
            TestData.Utf8(
                $$"""{"message":{"to":{"phone_number":"{{TestValues.Number}}"},{{content}}{{properties}} } }"""),
            options: options);
    }
}
