using System.Text.Json;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>A value of a document together with its JSON path.</summary>
internal readonly record struct EnvelopeNode(JsonElement Json, string Path)
{
    public JsonValueKind Kind => Json.ValueKind;

    /// <summary>Gets the items of an array.</summary>
    public IEnumerable<EnvelopeNode> Items
    {
        get
        {
            var path = Path;
            return Json.EnumerateArray().Select((item, i) => new EnvelopeNode(item, $"{path}[{i}]"));
        }
    }

    /// <summary>Gets the properties of an object, with their names.</summary>
    public IEnumerable<(string Name, EnvelopeNode Node)> Properties
    {
        get
        {
            var path = Path;
            return Json.EnumerateObject().Select(property => (
                property.Name,
                new EnvelopeNode(property.Value, path + JsonPath.FormatProperty(property.Name))));
        }
    }

    /// <summary>Gets the properties of an object that are not <c>null</c>, with their names.</summary>
    public IEnumerable<(string Name, EnvelopeNode Node)> PresentProperties =>
        Properties.Where(static property => property.Node.Kind != JsonValueKind.Null);

    /// <summary>Returns a property, or <see langword="null"/> when it is absent.</summary>
    /// <remarks>A property that is <c>null</c> is treated as absent, as in Courier's API.</remarks>
    public EnvelopeNode? Find(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new(value, Path + JsonPath.FormatProperty(name))
            : null;

    /// <exception cref="CourierEnvelopeException">The property is not an object.</exception>
    public EnvelopeNode? FindObject(string name) => Find(name)?.RequireObject();

    /// <exception cref="CourierEnvelopeException">The property is not a text.</exception>
    public string? FindText(string name) => Find(name) switch
    {
        null => null,
        { Kind: JsonValueKind.String } text => text.Json.GetString(),
        { } other => throw other.Refuse("must be a text."),
    };

    /// <exception cref="CourierEnvelopeException">The value is not an object.</exception>
    public EnvelopeNode RequireObject() => Kind == JsonValueKind.Object ? this : throw Refuse("must be an object.");

    /// <exception cref="CourierEnvelopeException">The value is not an array.</exception>
    public EnvelopeNode RequireArray() => Kind == JsonValueKind.Array ? this : throw Refuse("must be a list.");

    /// <summary>Creates the exception that refuses the document because of this value.</summary>
    public CourierEnvelopeException Refuse(string reason) => new(Path, reason);
}
