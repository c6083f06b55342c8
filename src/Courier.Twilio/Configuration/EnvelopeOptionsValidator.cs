using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Configuration;

/// <summary>Validates the options of envelopes: ignored instructions and limits.</summary>
internal static class EnvelopeOptionsValidator
{
    public static void Validate(CourierTwilioOptions options, OptionErrors errors)
    {
        var names = CourierInstructionNames.All;
        for (var i = 0; i < options.IgnoredInstructions.Count; i++)
        {
            // Configuration may set an entry to null in spite of its type.
            var name = options.IgnoredInstructions[i] ?? "";
            errors.Require(
                names.Contains(name),
                $"{nameof(options.IgnoredInstructions)}:{i}",
                $"must be one of {string.Join(", ", names)}.{SpellingSuggestions.FormatSuggestion(name, names)}");
        }

        errors.Require(
            options.MaxEnvelopeRecipients is >= 1 and <= 10_000,
            nameof(options.MaxEnvelopeRecipients),
            $"must be 1 to 10,000, but is {options.MaxEnvelopeRecipients}.");
        errors.Require(
            options.MaxTemplateLength is >= 1 and <= 1_000_000,
            nameof(options.MaxTemplateLength),
            $"must be 1 to 1,000,000, but is {options.MaxTemplateLength}.");
        errors.Require(
            options.MaxTotalTemplateLength is >= 1 and <= 1_000_000_000,
            nameof(options.MaxTotalTemplateLength),
            $"must be 1 to 1,000,000,000, but is {options.MaxTotalTemplateLength}.");
    }
}
