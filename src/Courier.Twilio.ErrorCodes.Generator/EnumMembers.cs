using Microsoft.CodeAnalysis;

namespace Courier.Twilio.ErrorCodes.Generator;

/// <summary>The enums that the data file refers to, as the compiled project declares them.</summary>
/// <remarks>Compared by value, so that a change elsewhere in the project does not run the generation again.</remarks>
internal sealed class EnumMembers : IEquatable<EnumMembers>
{
    public const string Reason = "Courier.Sms.SmsFailureReason";
    public const string Sources = "Courier.Twilio.TwilioErrorSources";
    public const string Failover = "Courier.Twilio.FailoverAction";

    private readonly Dictionary<string, List<KeyValuePair<string, int>>> members;

    private EnumMembers(Dictionary<string, List<KeyValuePair<string, int>>> members) => this.members = members;

    public static EnumMembers Read(Compilation compilation) => new(
        new[] { Reason, Sources, Failover }.ToDictionary(type => type, type => Read(compilation, type)));

    /// <summary>The names of an enum, for the text of an error.</summary>
    public string Names(string type) => string.Join(", ", members[type].Select(member => member.Key));

    public bool Contains(string type, string name) => members[type].Any(member => member.Key == name);

    /// <summary>The value of names that are separated by commas; 0 for <see langword="null"/>.</summary>
    public int Combine(string type, string? names) => members[type]
        .Where(member => names?.Split(',').Contains(member.Key) == true)
        .Aggregate(0, (value, member) => value | member.Value);

    public bool Equals(EnumMembers? other) =>
        other is not null && members.Keys.All(type => members[type].SequenceEqual(other.members[type]));

    public override bool Equals(object? obj) => Equals(obj as EnumMembers);

    public override int GetHashCode() => members.Values.Sum(list => list.Count);

    private static List<KeyValuePair<string, int>> Read(Compilation compilation, string type) =>
    [
        .. (compilation.GetTypeByMetadataName(type)?.GetMembers() ?? [])
            .OfType<IFieldSymbol>()
            .Select(field => new KeyValuePair<string, int>(field.Name, (int)field.ConstantValue!)),
    ];
}
