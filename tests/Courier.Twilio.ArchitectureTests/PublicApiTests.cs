namespace Courier.Twilio.ArchitectureTests;

/// <summary>What may be derived from was meant to be: two abstract roots and the interfaces.</summary>
public class PublicTypesAreSealedOrStatic
{
    private static readonly Type[] Roots = [typeof(Sms.SmsSendResult), typeof(Sms.SmsProviderOverrides)];

    [Test]
    public void Every_one_of_them()
    {
        Codebase.AssertNone(
            Codebase.Packages.SelectMany(package => package.GetExportedTypes())
                .Where(type => type.IsClass && !type.IsSealed && !Roots.Contains(type))
                .Select(type => $"{type.FullName} is open to derivation."),
            "Write sealed or static; a new abstract root needs a reason and a line in PublicTypesAreSealedOrStatic.Roots.");
    }

    [Test]
    public void The_roots_are_abstract()
    {
        Codebase.AssertNone(Roots.Where(root => !root.IsAbstract).Select(root => $"{root.FullName} can be built as it is."), "Write abstract.");
    }

    [Test]
    public void They_carry_one_of_the_settled_namespaces()
    {
        Codebase.AssertNone(
            Codebase.Packages.SelectMany(package => package.GetExportedTypes())
                .Where(type => type.Namespace is not ("Courier.Sms" or "Courier.Twilio" or "Courier.Twilio.Sandbox"))
                .Select(type => $"{type.FullName} is public."),
            "A room's namespace holds internal types only: make it internal, or give it Courier.Sms or Courier.Twilio.");
    }
}
