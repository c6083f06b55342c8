using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// Every package version is in one file, once, and exact. What is restored is then what was tested.
/// </summary>
public partial class PackageVersionTests
{
    private const string VersionsFile = "src/Directory.Packages.props";

    private static readonly string[] ProjectExtensions = [".csproj", ".props", ".targets"];

    private static IEnumerable<string> Projects =>
        Codebase.Files.Where(path => ProjectExtensions.Contains(Path.GetExtension(path)));

    private static IEnumerable<XElement> Versions =>
        XDocument.Parse(Codebase.Read(VersionsFile)).Descendants("PackageVersion");

    [Test]
    public void Versions_are_exact()
    {
        Codebase.AssertNone(
            from package in Versions
            let version = package.Attribute("Version")?.Value ?? ""
            where !ExactVersion().IsMatch(version)
            select $"{VersionsFile}: {package.Attribute("Include")?.Value} {version}",
            "Write one version, such as 1.2.3: no wildcard, no range, no variable.");
    }

    [Test]
    public void Packages_are_listed_once()
    {
        Codebase.AssertNone(
            Versions.GroupBy(package => package.Attribute("Include")?.Value, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => $"{VersionsFile}: {group.Key} is listed {group.Count()} times."),
            "Keep one of the entries.");
    }

    [Test]
    public void Projects_name_no_version()
    {
        Codebase.AssertNone(
            from path in Projects
            where path != VersionsFile && !path.StartsWith("samples/TwilioSdk/", StringComparison.Ordinal)
            from package in XDocument.Parse(Codebase.Read(path)).Descendants()
            where package.Name.LocalName is "PackageReference" or "PackageVersion"
            where package.Attribute("Version") is not null
                || package.Attribute("VersionOverride") is not null
                || package.Element("Version") is not null
            select $"{path}: {package}",
            $"Move the version to {VersionsFile}.");
    }

    // A property that is set for the shipped projects only, because packages of tests and samples need newer versions.
    [TestCase("CentralPackageTransitivePinningEnabled")]
    [TestCase("NuGetAudit")]
    public void Shipped_projects_pin_and_audit_the_packages_below(string property)
    {
        var group = XDocument.Parse(Codebase.Read("src/Directory.Build.props")).Descendants(property).Single().Parent!;

        Assert.That(group.Element(property)!.Value, Is.EqualTo("true"));
        Assert.That(group.Attribute("Condition")!.Value, Is.EqualTo("'$(IsShippedPackage)' != 'false'"));
    }

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+){1,3}(-[0-9A-Za-z.-]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ExactVersion();
}
