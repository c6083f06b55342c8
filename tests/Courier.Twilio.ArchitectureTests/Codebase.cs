using System.Diagnostics;
using System.Reflection;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>The checkout, as a rule looks at it.</summary>
internal static class Codebase
{
    public const string Core = "src/Courier.Twilio";

    private static readonly Lazy<string[]> Listed = new(List);

    public static string Root { get; } = FindRoot();

    /// <summary>The assemblies that strangers reference.</summary>
    public static Assembly[] Packages { get; } = [typeof(CourierTwilioOptions).Assembly, typeof(Sandbox.TwilioSandbox).Assembly, typeof(TwilioWebhookOptions).Assembly];

    /// <summary>Every file in the repository, its path from the top with slashes.</summary>
    public static string[] Files => Listed.Value;

    public static IEnumerable<SourceFile> Sources(string folder) => Files
        .Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
        .Select(path => new SourceFile(path, Read(path)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Fails with one line for each offender and a last one that says what to do.</summary>
    public static void AssertNone(IEnumerable<string> offenders, string remedy)
    {
        var lines = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.That(lines, Is.Empty, () => $"{string.Join('\n', lines)}\n→ {remedy}");
    }

    // What git has and what it would take: a file is judged before it is committed.
    private static string[] List()
    {
        var start = new ProcessStartInfo("git", "ls-files -z --cached --others --exclude-standard") { WorkingDirectory = Root, RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.That(git.ExitCode, Is.Zero, "The house rules read a git checkout: run them in one.");
        return [.. listed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(Root, path)))];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Courier.Twilio.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Courier.Twilio.sln lies in none of the folders above the tests.");
    }
}

/// <summary>One source file: its path from the top, and its text.</summary>
internal sealed record SourceFile(string Path, string Text);
