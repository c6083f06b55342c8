namespace Courier.Twilio.ArchitectureTests;

/// <summary>The user fixed the top level; entries with a dot are the street's furniture.</summary>
public class TopLevelIsAsTheUserFixedIt
{
    private static readonly string[] Fixed = ["src", "tests", "samples", "Courier.Twilio.sln", "LICENSE", "README.md", "nuget.config"];

    private static readonly string[] Present = [.. Codebase.Files.Select(path => path.Split('/')[0]).Distinct()];

    [Test]
    public void Nothing_else_lies_there()
    {
        Codebase.AssertNone(Present.Except(Fixed).Where(name => name[0] != '.'), "Move it indoors: into src, tests, samples or a folder with a dot.");
    }

    [Test]
    public void Nothing_is_missing()
    {
        Codebase.AssertNone(Fixed.Except(Present), "Put it back: the user asked for it.");
    }

    [Test]
    public void The_package_configuration_names_no_host()
    {
        Codebase.AssertNone(
            Codebase.Read("nuget.config").Split('\n').Where(line => line.Contains("://", StringComparison.Ordinal) || line.Contains("packageSources", StringComparison.OrdinalIgnoreCase)),
            "nuget.config inherits the machine's sources: take the host out.");
    }
}
