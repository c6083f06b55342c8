using System.Text.Json;
using Courier.Sms;

namespace Courier.Twilio.Envelopes;

/// <summary>Reads the <c>preferences</c> of a recipient: what the recipient has opted out of.</summary>
/// <remarks>
/// The shape is that of Courier's send API: <c>notifications</c> and <c>categories</c> hold one object for each topic,
/// with <c>status</c> and <c>channel_preferences</c>. What is not understood is rejected, because it may be an opt-out.
/// </remarks>
internal static class RecipientPreferences
{
    private static readonly string[] Sections = ["notifications", "categories"];

    /// <summary>Returns why the recipient must not receive the message, or <see langword="null"/>.</summary>
    /// <param name="preferences">The preferences of the recipient.</param>
    /// <param name="topic">
    /// The topic of the message, which the preferences must name; <see langword="null"/> when the message has none.
    /// </param>
    public static SmsFailure? FindFailure(EnvelopeNode? preferences, EnvelopeTopic? topic)
    {
        try
        {
            var optOuts = new List<string>();
            var topics = preferences is { } node ? ReadTopics(node, optOuts) : [];
            if (optOuts is [var optOut, ..])
            {
                return RecipientFailure.CreatePolicy(
                    $"{optOut}; the message was not sent.",
                    "Respect the choice. To keep opt-outs elsewhere, add \"to.preferences\" to IgnoredInstructions.");
            }

            return topic is null || topics.Contains(topic.Id)
                ? null
                : RecipientFailure.CreatePolicy(
                    $"{topic.Path} names a topic for which Courier keeps the recipient's choice; the message was not "
                    + "sent.",
                    "Write the choice to the recipient's preferences.notifications, or add \"preferences\" to "
                    + "IgnoredInstructions.");
        }
        catch (CourierEnvelopeException e)
        {
            return RecipientFailure.CreateInvalid(e.Message);
        }
    }

    private static HashSet<string> ReadTopics(EnvelopeNode preferences, List<string> optOuts)
    {
        var topics = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, section) in preferences.RequireObject().PresentProperties)
        {
            if (!Sections.Contains(name))
            {
                throw section.Refuse("is not known, and may be an opt-out: remove it.");
            }

            foreach (var (topic, choice) in section.RequireObject().PresentProperties)
            {
                ReadChoice(choice.RequireObject(), optOuts);
                topics.Add(topic);
            }
        }

        return topics;
    }

    private static void ReadChoice(EnvelopeNode choice, List<string> optOuts)
    {
        foreach (var (name, value) in choice.PresentProperties)
        {
            switch (name)
            {
                case "status":
                    ReadStatus(value, optOuts);
                    break;
                case "channel_preferences":
                    ReadChannels(value.RequireArray(), optOuts);
                    break;
                default:
                    throw value.Refuse("is not known, and may be an opt-out: remove it.");
            }
        }
    }

    private static void ReadStatus(EnvelopeNode status, List<string> optOuts)
    {
        var text = status.Kind == JsonValueKind.String ? status.Json.GetString() : null;
        if (text == "OPTED_OUT")
        {
            optOuts.Add($"{status.Path} is OPTED_OUT");
        }
        else if (text is not ("OPTED_IN" or "REQUIRED"))
        {
            throw status.Refuse("must be OPTED_IN, OPTED_OUT or REQUIRED.");
        }
    }

    private static void ReadChannels(EnvelopeNode channels, List<string> optOuts)
    {
        var names = channels.Items.Select(static item => item.RequireObject().FindText("channel")).ToList();
        if (!names.Contains("sms"))
        {
            optOuts.Add($"{channels.Path} has no sms");
        }
    }
}
