using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>A property whose name says that it is secret is neither printed nor serialised.</summary>
public partial class SecretsDoNotPrint
{
    private const string Canary = "canary-that-nobody-prints";

    private static IEnumerable<PropertyInfo> Secrets =>
        from type in Codebase.Packages[0].GetTypes()
        where type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType == typeof(string) && property.CanWrite && SecretName().IsMatch(property.Name)
        select property;

    [Test]
    public void There_are_some_to_look_at()
    {
        Assert.That(Secrets.Select(secret => secret.Name), Does.Contain("AuthToken").And.Contain("ApiKeySecret"));
    }

    [Test]
    public void Not_by_ToString()
    {
        Codebase.AssertNone(
            Secrets.Where(secret => Filled(secret).ToString()!.Contains(Canary, StringComparison.Ordinal)).Select(Name),
            "Give the record a PrintMembers that withholds it.");
    }

    [Test]
    public void Not_as_json()
    {
        Codebase.AssertNone(
            Secrets.Where(secret => JsonSerializer.Serialize(Filled(secret), secret.DeclaringType!).Contains(Canary, StringComparison.Ordinal)).Select(Name),
            "Write [JsonIgnore].");
    }

    [GeneratedRegex("Token|Secret|Password|Key$", RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();

    private static object Filled(PropertyInfo secret)
    {
        var thing = Activator.CreateInstance(secret.DeclaringType!)!;
        secret.SetValue(thing, Canary);
        return thing;
    }

    private static string Name(PropertyInfo secret) => $"{secret.DeclaringType!.FullName}.{secret.Name}";
}
