namespace Courier.Twilio.ArchitectureTests;

/// <summary>Public classes are sealed, static or abstract roots, and are in one of the public namespaces.</summary>
public class PublicApiTests
{
    private static readonly Type[] Roots =
    [
        typeof(Sms.SmsSendResult), typeof(Sms.SmsProviderOverrides), typeof(Sms.SmsSendException),
        typeof(Sms.DelegatingSmsProvider),
    ];

    [Test]
    public void Public_classes_are_sealed_or_static()
    {
        Codebase.AssertNone(
            Codebase.Packages.SelectMany(package => package.GetExportedTypes())
                .Where(type => type.IsClass && !type.IsSealed && !Roots.Contains(type))
                .Select(type => $"{type.FullName} is not sealed."),
            "Write sealed or static. A new root needs a reason and an entry in PublicApiTests.Roots.");
    }

    [Test]
    public void Unsealed_public_classes_are_abstract()
    {
        Codebase.AssertNone(
            Roots.Where(root => !root.IsAbstract).Select(root => $"{root.FullName} is not abstract."),
            "Write abstract.");
    }

    [Test]
    public void Public_types_are_in_a_public_namespace()
    {
        Codebase.AssertNone(
            Codebase.Packages.SelectMany(package => package.GetExportedTypes())
                .Where(type => type.Namespace is not ("Courier.Sms" or "Courier.Twilio" or "Courier.Twilio.Sandbox"))
                .Select(type => $"{type.FullName} is public."),
            "The namespace of a folder holds internal types only: make the type internal, or move it to Courier.Sms, "
            + "Courier.Twilio or Courier.Twilio.Sandbox.");
    }
}
