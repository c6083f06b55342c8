using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// The sandbox and the library share no code; they communicate over HTTP only. Tests that use both then find a mistake
/// in either of them.
/// </summary>
public partial class SandboxIndependenceTests
{
    private const string Sandbox = "src/Courier.Twilio.Sandbox";

    private static readonly string[] ReferenceElements =
        ["ProjectReference", "Reference", "PackageReference", "Compile"];

    [Test]
    public void Project_of_the_sandbox_references_no_other_project_or_package()
    {
        var project = XDocument.Parse(Codebase.Read($"{Sandbox}/Courier.Twilio.Sandbox.csproj"));

        Codebase.AssertNone(
            project.Descendants().Where(element => ReferenceElements.Contains(element.Name.LocalName))
                .Select(element => element.ToString()),
            "The sandbox needs ASP.NET Core only: write what is missing from Twilio's documentation.");
    }

    [Test]
    public void Assembly_of_the_sandbox_references_no_other_package()
    {
        Codebase.AssertNone(ReferencesOf(1), "Remove the reference.");
    }

    [Test]
    public void Core_does_not_reference_the_sandbox()
    {
        Codebase.AssertNone(
            Codebase.Sources(Codebase.Core).Where(file => SandboxName().IsMatch(file.Text)).Select(file => file.Path)
                .Concat(ReferencesOf(0)),
            "Options point at the sandbox (BaseAddress); the library has no mode for it.");
    }

    private static IEnumerable<string> ReferencesOf(int package) =>
        Codebase.Packages[package].GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Courier.", StringComparison.Ordinal));

    [GeneratedRegex(@"Courier\.Twilio\.Sandbox|\bTwilioSandbox\b", RegexOptions.CultureInvariant)]
    private static partial Regex SandboxName();
}
