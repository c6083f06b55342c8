using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Every version stands in one place, once, exact: what was tested is what is restored.</summary>
public partial class VersionsArePinned
{
    private const string Versions = "src/Directory.Packages.props";

    private static IEnumerable<string> Projects => Codebase.Files.Where(path =>
        path.EndsWith(".csproj", StringComparison.Ordinal) || path.EndsWith(".props", StringComparison.Ordinal) || path.EndsWith(".targets", StringComparison.Ordinal));

    [Test]
    public void Each_is_exact()
    {
        Codebase.AssertNone(
            from package in XDocument.Parse(Codebase.Read(Versions)).Descendants("PackageVersion")
            let version = package.Attribute("Version")?.Value ?? ""
            where !Exact().IsMatch(version)
            select $"{Versions}: {package.Attribute("Include")?.Value} {version}",
            "Write one version, such as 1.2.3: no star, no range, no variable.");
    }

    [Test]
    public void Each_is_there_once()
    {
        Codebase.AssertNone(
            XDocument.Parse(Codebase.Read(Versions)).Descendants("PackageVersion")
                .GroupBy(package => package.Attribute("Include")?.Value, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1).Select(group => $"{Versions}: {group.Key} is there {group.Count()} times."),
            "Keep one of them.");
    }

    [Test]
    public void No_project_has_one_of_its_own()
    {
        Codebase.AssertNone(
            from path in Projects
            where path != Versions && !path.StartsWith("samples/TwilioSdk/", StringComparison.Ordinal)
            from package in XDocument.Parse(Codebase.Read(path)).Descendants()
            where package.Name.LocalName is "PackageReference" or "PackageVersion"
            where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null || package.Element("Version") is not null
            select $"{path}: {package}",
            $"Move the version to {Versions}.");
    }

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+){1,3}(-[0-9A-Za-z.-]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
