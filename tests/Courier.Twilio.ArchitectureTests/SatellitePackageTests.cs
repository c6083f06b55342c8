using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>The other packages use the public API of the core, as any application does.</summary>
public class SatellitePackageTests
{
    private const string AspNetCoreProject = "src/Courier.Twilio.AspNetCore/Courier.Twilio.AspNetCore.csproj";

    private static readonly string[] ReferenceElements =
        ["ProjectReference", "PackageReference", "Reference", "Compile"];

    private static IEnumerable<string> Projects => Codebase.Files
        .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal));

    [Test]
    public void Internals_are_visible_to_tests_only()
    {
        Codebase.AssertNone(
            from path in Projects
            from friend in XDocument.Parse(Codebase.Read(path)).Descendants("InternalsVisibleTo")
            where friend.Attribute("Include")?.Value.EndsWith(".Tests", StringComparison.Ordinal) != true
            select $"{path}: {friend}",
            "Make the member public, and document it.");
    }

    [Test]
    public void InternalsVisibleTo_is_written_in_project_files_only()
    {
        Codebase.AssertNone(
            Codebase.Sources("src")
                .Where(file => file.Text.Contains("InternalsVisibleTo", StringComparison.Ordinal))
                .Select(file => file.Path),
            "Move it to the project file.");
    }

    [Test]
    public void AspNetCore_package_references_the_core_and_the_framework_only()
    {
        Codebase.AssertNone(
            from element in XDocument.Parse(Codebase.Read(AspNetCoreProject)).Descendants()
            where ReferenceElements.Contains(element.Name.LocalName)
            where element.Attribute("Include")?.Value != "../Courier.Twilio/Courier.Twilio.csproj"
            select element.ToString(),
            "The package only adapts the core to ASP.NET Core: put the code into the core or the application.");
    }
}
