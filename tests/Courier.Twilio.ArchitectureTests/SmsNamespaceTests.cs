using System.Reflection;

namespace Courier.Twilio.ArchitectureTests;

/// <summary><c>Courier.Sms</c> is an abstraction for any provider, and does not mention Twilio.</summary>
public class SmsNamespaceTests
{
    private const BindingFlags AllDeclared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Test]
    public void Sources_do_not_contain_the_word_Twilio()
    {
        Codebase.AssertNone(
            from file in Codebase.Sources($"{Codebase.Core}/Sms")
            from line in file.Text.Split('\n')
            where line.Contains("Twilio", StringComparison.OrdinalIgnoreCase) && !NamesSource(line)
            select $"{file.Path}: {line.Trim()}",
            "Write \"the provider\", or move what is specific to Twilio to another layer.");
    }

    [Test]
    public void Types_do_not_reference_types_of_Courier_Twilio()
    {
        var types = Codebase.Packages[0].GetTypes().Where(type => type.Namespace == "Courier.Sms").ToList();
        Assert.That(types, Is.Not.Empty);

        Codebase.AssertNone(
            from type in types
            from referenced in ReferencedTypes(type)
            where referenced.Namespace?.StartsWith("Courier.Twilio", StringComparison.Ordinal) == true
            select $"{type.FullName} references {referenced.FullName}.",
            "Use a type of Courier.Sms: the abstraction must not depend on its implementation.");
    }

    // A comment for maintainers may link the source of a fact.
    private static bool NamesSource(string line) =>
        line.TrimStart() is ['/', '/', ' ', ..] && line.Contains("github.com/", StringComparison.Ordinal);

    private static IEnumerable<Type> ReferencedTypes(Type type)
    {
        var methods = type.GetMethods(AllDeclared);
        return new[] { type.BaseType }.Concat(type.GetInterfaces())
            .Concat(type.GetFields(AllDeclared).Select(field => field.FieldType))
            .Concat(type.GetProperties(AllDeclared).Select(property => property.PropertyType))
            .Concat(methods.Select(method => method.ReturnType))
            .Concat(methods.SelectMany(ParameterTypes))
            .Concat(type.GetConstructors(AllDeclared).SelectMany(ParameterTypes))
            .OfType<Type>()
            .SelectMany(Unwrap);
    }

    private static IEnumerable<Type> ParameterTypes(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Unwrap(Type type) => type.HasElementType
        ? Unwrap(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Unwrap).Append(type);
}
