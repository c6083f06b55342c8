using System.Diagnostics;
using System.Reflection;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>The files of the checkout and the assemblies built from them.</summary>
internal static class Codebase
{
    public const string Core = "src/Courier.Twilio";

    private static readonly Lazy<string[]> ListedFiles = new(ListFiles);

    public static string Root { get; } = FindRoot();

    /// <summary>The libraries among the packages; the core is the first.</summary>
    public static Assembly[] Packages { get; } =
    [
        typeof(CourierTwilioOptions).Assembly,
        typeof(Sandbox.TwilioSandbox).Assembly,
        typeof(TwilioWebhookOptions).Assembly,
        typeof(TwilioSdkExtensions).Assembly,
    ];

    /// <summary>Every file of the repository, as a path relative to the root with forward slashes.</summary>
    public static string[] Files => ListedFiles.Value;

    public static IEnumerable<SourceFile> Sources(string folder) => Files
        .Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal))
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
        .Select(path => new SourceFile(path, Read(path)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Fails with one line for each violation, followed by a line that names the remedy.</summary>
    public static void AssertNone(IEnumerable<string> violations, string remedy)
    {
        var lines = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.That(lines, Is.Empty, () => $"{string.Join('\n', lines)}\n→ {remedy}");
    }

    // Tracked files and new files that are not ignored: a file is checked before it is committed.
    private static string[] ListFiles()
    {
        var start = new ProcessStartInfo("git", "ls-files -z --cached --others --exclude-standard")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.That(git.ExitCode, Is.Zero, "git ls-files failed. The architecture tests need a git checkout.");
        return
        [
            .. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(path => File.Exists(Path.Combine(Root, path))),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Courier.Twilio.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("No folder above the test assembly contains Courier.Twilio.sln.");
    }
}

/// <summary>A source file: its path relative to the root, and its text.</summary>
internal sealed record SourceFile(string Path, string Text);
