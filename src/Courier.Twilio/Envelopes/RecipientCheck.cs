using System.Text.Json;
using Courier.Sms;

namespace Courier.Twilio.Envelopes;

/// <summary>Decides whether Courier would send a text to a recipient.</summary>
internal sealed class RecipientCheck(
    EnvelopeInstructions instructions, InstructionScope scope, ICourierConditionEvaluator? evaluator)
{
    public const string Preferences = "to.preferences";

    // What names several people, or others than the phone number does.
    private static readonly string[] Lists = ["list_id", "list_pattern", "audience_id"];

    // What can only address the phone number.
    private static readonly string[] NumberOnly = ["phone_number", "data", "preferences", "locale"];

    /// <summary>Returns the failure that the recipient itself is the cause of, or <see langword="null"/>.</summary>
    public SmsFailure? FindFailure(EnvelopeNode profile)
    {
        foreach (var list in Lists)
        {
            if (scope.Find(profile, list, $"to.{list}") is { } node)
            {
                return RecipientFailure.CreateInvalid(
                    $"{node.Path} and a phone_number are both written: only Courier knows the members of a list. Keep "
                    + $"one, or add \"to.{list}\" to IgnoredInstructions.");
            }
        }

        if (profile.Find("data") is { Kind: not JsonValueKind.Object } data)
        {
            return RecipientFailure.CreateInvalid($"{data.Path} must be an object.");
        }

        if (RecipientPreferences.FindFailure(
            scope.Find(profile, "preferences", Preferences), instructions.Topic) is { } optedOut)
        {
            return optedOut;
        }

        return instructions.EarlierChannelPath is { } earlier
            && profile.PresentProperties.FirstOrDefault(property => !NumberOnly.Contains(property.Name))
                is { Name: not null } other
            ? RecipientFailure.CreatePolicy(
                $"{earlier} comes before sms, and {other.Node.Path} may reach the recipient there: Courier may send no "
                + "text, and none was sent.",
                "Write sms first, or add \"routing\" to IgnoredInstructions.")
            : null;
    }

    /// <summary>Returns the failure of the first condition that does not hold, or <see langword="null"/>.</summary>
    public async ValueTask<SmsFailure?> EvaluateAsync(
        JsonElement data, JsonElement profile, CancellationToken cancellationToken)
    {
        foreach (var (path, expression) in instructions.Conditions)
        {
            if (expression == EnvelopeCondition.Never
                || !await evaluator!.EvaluateAsync(expression, data, profile, cancellationToken).ConfigureAwait(false))
            {
                return RecipientFailure.CreatePolicy(
                    $"{path} is false; the message was not sent.", "Send the message when the condition holds.");
            }
        }

        return null;
    }
}
