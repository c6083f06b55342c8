using System.Xml.Linq;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// Only <c>Courier.Twilio.Sdk</c>, tests, benchmarks and samples refer to Twilio's SDK. <c>.ci/check-packages.mjs</c>
/// reads the dependencies of the packed core.
/// </summary>
public class TwilioPackageTests
{
    private const string SdkProject = "src/Courier.Twilio.Sdk/Courier.Twilio.Sdk.csproj";

    private static readonly string[] SdkPackages =
        ["Twilio", "Microsoft.IdentityModel.Tokens", "System.IdentityModel.Tokens.Jwt"];

    private static IEnumerable<(string Path, string? Package)> References =>
        from path in Codebase.Files
        where path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith("proj", StringComparison.Ordinal)
        from reference in XDocument.Parse(Codebase.Read(path)).Descendants()
        where reference.Name.LocalName is "PackageReference" or "ProjectReference"
        select (path, reference.Attribute("Include")?.Value);

    [Test]
    public void Shipped_projects_do_not_refer_to_the_sdk_of_Twilio()
    {
        Codebase.AssertNone(
            from reference in References
            where reference.Path != SdkProject
            where SdkPackages.Contains(reference.Package)
                || reference.Package?.EndsWith("Courier.Twilio.Sdk.csproj", StringComparison.Ordinal) == true
            select $"{reference.Path}: {reference.Package}",
            $"Move what needs it to {SdkProject}.");
    }

    [Test]
    public void Sdk_package_refers_to_the_core_and_the_sdk_only()
    {
        Assert.That(
            References.Where(reference => reference.Path == SdkProject).Select(reference => reference.Package),
            Is.EquivalentTo(SdkPackages.Append("../Courier.Twilio/Courier.Twilio.csproj")));
    }

    [Test]
    public void Sdk_of_Twilio_is_restored_with_versions_that_are_served_everywhere()
    {
        Codebase.AssertNone(
            from path in Codebase.Files
            where path.EndsWith(".csproj", StringComparison.Ordinal)
            let packages = XDocument.Parse(Codebase.Read(path)).Descendants("PackageReference")
                .Select(reference => reference.Attribute("Include")?.Value).ToList()
            where packages.Contains("Twilio") && !SdkPackages.All(packages.Contains)
            select path,
            $"Refer to {string.Join(" and ", SdkPackages[1..])}, too: otherwise restore warns NU1603.");
    }
}
