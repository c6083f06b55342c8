using System.Diagnostics;

namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>Runs samples/QuickStart as a process.</summary>
internal static class QuickStartProgram
{
    // The output folder of a project is artifacts/bin/PROJECT/CONFIGURATION.
    private static readonly DirectoryInfo OwnOutput =
        new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static readonly string Program =
        Path.Combine(OwnOutput.Parent!.Parent!.FullName, "QuickStart", OwnOutput.Name, "courier-twilio.dll");

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, ["exec", Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.TrimEnd(), (await error).TrimEnd());
    }
}
