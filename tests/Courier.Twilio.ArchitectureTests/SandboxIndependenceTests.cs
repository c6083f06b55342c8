using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>The sandbox and the library meet on the wire and nowhere else, so that neither inherits the other's mistakes.</summary>
public partial class SandboxKnowsNobody
{
    private const string Sandbox = "src/Courier.Twilio.Sandbox";

    [Test]
    public void Its_project_references_none_of_ours()
    {
        var project = XDocument.Parse(Codebase.Read($"{Sandbox}/Courier.Twilio.Sandbox.csproj"));

        Codebase.AssertNone(
            project.Descendants().Where(element => element.Name.LocalName is "ProjectReference" or "Reference" or "PackageReference" or "Compile")
                .Select(element => element.ToString()),
            "Write it anew from Twilio's documentation; the sandbox needs ASP.NET Core and nothing else.");
    }

    [Test]
    public void Its_assembly_references_none_of_ours()
    {
        Codebase.AssertNone(
            Codebase.Packages[1].GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Courier.", StringComparison.Ordinal)),
            "Take the reference out.");
    }

    [Test]
    public void The_library_does_not_know_the_sandbox_either()
    {
        Codebase.AssertNone(
            Codebase.Sources(Codebase.Core).Where(file => Namespace().IsMatch(file.Text)).Select(file => file.Path)
                .Concat(Codebase.Packages[0].GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Courier.", StringComparison.Ordinal))),
            "Options point at the sandbox (BaseAddress); the library has no mode for it.");
    }

    [GeneratedRegex(@"Courier\.Twilio\.Sandbox|\bTwilioSandbox\b", RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
