namespace Courier.Twilio.Envelopes;

/// <summary>Collects the JSON paths of a document that have no effect.</summary>
internal sealed class IgnoredPathList
{
    private readonly List<string> paths = [];

    public IReadOnlyList<string> Paths => paths;

    public void Add(EnvelopeNode node) => paths.Add(node.Path);

    /// <summary>Adds the properties of an object whose names are not among the used ones.</summary>
    public void AddOthers(EnvelopeNode node, params ReadOnlySpan<string> used)
    {
        foreach (var (name, property) in node.Properties)
        {
            if (!used.Contains(name))
            {
                Add(property);
            }
        }
    }
}
