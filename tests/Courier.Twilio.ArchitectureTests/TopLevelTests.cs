namespace Courier.Twilio.ArchitectureTests;

/// <summary>The entries at the root of the repository are fixed. Others begin with a dot.</summary>
public class TopLevelTests
{
    private static readonly string[] Expected =
        ["src", "tests", "samples", "Courier.Twilio.sln", "LICENSE", "README.md", "nuget.config"];

    private static readonly string[] Present = [.. Codebase.Files.Select(path => path.Split('/')[0]).Distinct()];

    [Test]
    public void Root_has_no_other_entry()
    {
        Codebase.AssertNone(
            Present.Except(Expected).Where(name => name[0] != '.'),
            "Move it into src, tests, samples or a folder whose name begins with a dot.");
    }

    [Test]
    public void Root_has_every_expected_entry()
    {
        Codebase.AssertNone(Expected.Except(Present), "Restore the entry: the layout of the root is fixed.");
    }

    [Test]
    public void Nuget_configuration_names_no_package_source()
    {
        Codebase.AssertNone(
            Codebase.Read("nuget.config").Split('\n').Where(line =>
                line.Contains("://", StringComparison.Ordinal)
                || line.Contains("packageSources", StringComparison.OrdinalIgnoreCase)),
            "nuget.config inherits the package sources of the machine: remove this one.");
    }
}
