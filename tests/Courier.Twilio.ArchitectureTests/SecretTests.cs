using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>A property that is secret by its name is neither printed nor serialized.</summary>
public partial class SecretTests
{
    private const string Canary = "canary-that-is-never-printed";

    private static IEnumerable<PropertyInfo> Secrets =>
        from type in Codebase.Packages[0].GetTypes()
        where type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType == typeof(string) && property.CanWrite && SecretName().IsMatch(property.Name)
        select property;

    [Test]
    public void Secrets_of_the_options_are_found()
    {
        Assert.That(Secrets.Select(secret => secret.Name), Does.Contain("AuthToken").And.Contain("ApiKeySecret"));
    }

    [Test]
    public void ToString_does_not_print_secrets()
    {
        Codebase.AssertNone(
            Secrets.Where(secret => CreateWithCanary(secret).ToString()!.Contains(Canary, StringComparison.Ordinal))
                .Select(NameOf),
            "Give the record a PrintMembers that omits the property.");
    }

    [Test]
    public void Json_does_not_contain_secrets()
    {
        Codebase.AssertNone(
            Secrets.Where(secret => Serialize(secret).Contains(Canary, StringComparison.Ordinal)).Select(NameOf),
            "Write [JsonIgnore].");
    }

    [GeneratedRegex("Token|Secret|Password|Key$", RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();

    private static string Serialize(PropertyInfo secret) =>
        JsonSerializer.Serialize(CreateWithCanary(secret), secret.DeclaringType!);

    private static object CreateWithCanary(PropertyInfo secret)
    {
        var instance = Activator.CreateInstance(secret.DeclaringType!)!;
        secret.SetValue(instance, Canary);
        return instance;
    }

    private static string NameOf(PropertyInfo secret) => $"{secret.DeclaringType!.FullName}.{secret.Name}";
}
