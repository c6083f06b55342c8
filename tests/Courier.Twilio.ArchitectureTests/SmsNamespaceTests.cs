using System.Reflection;

namespace Courier.Twilio.ArchitectureTests;

/// <summary><c>Courier.Sms</c> is a promise that any provider can keep.</summary>
public class SmsNeverMentionsTwilio
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Test]
    public void Not_in_its_words()
    {
        Codebase.AssertNone(
            from file in Codebase.Sources($"{Codebase.Core}/Sms")
            from line in file.Text.Split('\n')
            where line.Contains("Twilio", StringComparison.OrdinalIgnoreCase) && !NamesASource(line)
            select $"{file.Path}: {line.Trim()}",
            "Say \"the provider\", or move what is Twilio's into a room of Courier.Twilio.");
    }

    [Test]
    public void Not_in_its_types()
    {
        var types = Codebase.Packages[0].GetTypes().Where(type => type.Namespace == "Courier.Sms").ToList();
        Assert.That(types, Is.Not.Empty);

        Codebase.AssertNone(
            from type in types
            from mentioned in Mentioned(type)
            where mentioned.Namespace?.StartsWith("Courier.Twilio", StringComparison.Ordinal) == true
            select $"{type.FullName} mentions {mentioned.FullName}.",
            "Put a type of Courier.Sms in its place: the promise must not know who keeps it.");
    }

    // A fact says where it comes from, beside it and to maintainers only; code and documentation say nothing.
    private static bool NamesASource(string line) =>
        line.TrimStart() is ['/', '/', ' ', ..] && line.Contains("github.com/", StringComparison.Ordinal);

    private static IEnumerable<Type> Mentioned(Type type) =>
        new[] { type.BaseType }.Concat(type.GetInterfaces())
            .Concat(type.GetFields(All).Select(field => field.FieldType))
            .Concat(type.GetProperties(All).Select(property => property.PropertyType))
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(All).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .OfType<Type>()
            .SelectMany(Unwrapped);

    private static IEnumerable<Type> Unwrapped(Type type) => type.HasElementType
        ? Unwrapped(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Unwrapped).Append(type);
}
