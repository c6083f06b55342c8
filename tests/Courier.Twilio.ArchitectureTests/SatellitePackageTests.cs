using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>A package of ours stands on the same ground as a stranger's: what it needs of the core is public.</summary>
public class SatellitesUseThePublicApi
{
    private static IEnumerable<string> Projects => Codebase.Files.Where(path =>
        path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal));

    [Test]
    public void Only_tests_see_inside_a_package()
    {
        Codebase.AssertNone(
            from path in Projects
            from friend in XDocument.Parse(Codebase.Read(path)).Descendants("InternalsVisibleTo")
            where friend.Attribute("Include")?.Value.EndsWith(".Tests", StringComparison.Ordinal) != true
            select $"{path}: {friend}",
            "Make public what is needed, with a sentence in the README that needs it.");
    }

    [Test]
    public void Nobody_opens_a_package_in_code()
    {
        Codebase.AssertNone(
            Codebase.Sources("src").Where(file => file.Text.Contains("InternalsVisibleTo", StringComparison.Ordinal)).Select(file => file.Path),
            "Write it into the project file, where it is looked for.");
    }

    [Test]
    public void The_endpoints_know_the_core_and_the_framework_only()
    {
        var project = XDocument.Parse(Codebase.Read("src/Courier.Twilio.AspNetCore/Courier.Twilio.AspNetCore.csproj"));

        Codebase.AssertNone(
            from element in project.Descendants()
            where element.Name.LocalName is "ProjectReference" or "PackageReference" or "Reference" or "Compile"
            where element.Attribute("Include")?.Value != "../Courier.Twilio/Courier.Twilio.csproj"
            select element.ToString(),
            "Glue only: put it into the core, or leave it to the application.");
    }
}
