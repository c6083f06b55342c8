using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// Reads the text of Courier's Elemental: the elements of type text, one line each, also inside groups and inside the
/// channel sms. Other elements are ignored.
/// </summary>
internal sealed class ElementalReader(InstructionScope scope)
{
    public const string Condition = "content.elements.if";
    public const string Loop = "content.elements.loop";

    private readonly List<string> lines = [];

    /// <exception cref="CourierEnvelopeException">There is no text, or an element cannot be rendered.</exception>
    public string Read(EnvelopeNode elements)
    {
        ReadElements(elements);
        return lines.Count > 0
            ? string.Join('\n', lines)
            : throw elements.Refuse(
                "has no element of type text for sms: write { \"type\": \"text\", \"content\": \"…\" }.");
    }

    private void ReadElements(EnvelopeNode elements)
    {
        foreach (var element in elements.RequireArray().Items)
        {
            ReadElement(element.RequireObject());
        }
    }

    private void ReadElement(EnvelopeNode element)
    {
        var type = element.FindText("type");
        var isContainer = type == "group" || (type == "channel" && element.FindText("channel") == "sms");
        if ((type != "text" && !isContainer) || !IsForSms(element) || !IsIncluded(element))
        {
            scope.Ignored.Add(element);
            return;
        }

        if (scope.Find(element, "loop", Loop) is { } loop)
        {
            throw InstructionScope.Refuse(loop, Loop, "repeats an element, which is not supported.");
        }

        if (!isContainer)
        {
            scope.Ignored.AddOthers(element, "type", "content", "channels", "if", "loop");
            lines.Add(element.FindText("content")
                ?? throw element.Refuse("has no content: write { \"type\": \"text\", \"content\": \"…\" }."));
            return;
        }

        scope.Ignored.AddOthers(element, "type", "channel", "elements", "channels", "if", "loop");
        if (element.Find("elements") is { } nested)
        {
            ReadElements(nested);
        }
    }

    private static bool IsForSms(EnvelopeNode element) => element.Find("channels") is not { } channels
        || channels.RequireArray().Items.Any(static item =>
            item.Kind == JsonValueKind.String && item.Json.ValueEquals("sms"));

    private bool IsIncluded(EnvelopeNode element) => scope.ReadCondition(element, Condition) switch
    {
        null => true,
        { Expression: EnvelopeCondition.Never } => false,
        var condition => throw new CourierEnvelopeException(
            condition.Path,
            "is evaluated for the whole message only, not for an element: write \"true\" or \"false\". To include the "
            + $"element, add \"{Condition}\" to IgnoredInstructions."),
    };
}
