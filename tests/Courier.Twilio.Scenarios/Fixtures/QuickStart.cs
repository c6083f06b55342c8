using System.Diagnostics;

namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>The sample as it is run from a shell: its arguments, what it prints, its exit code.</summary>
internal static class QuickStart
{
    // Every project's output lies under artifacts/bin, by project and configuration.
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
    private static readonly string Program = Path.Combine(Here.Parent!.Parent!.FullName, "QuickStart", Here.Name, "courier-twilio.dll");

    public static async Task<(int ExitCode, string Printed, string Complained)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var program = Process.Start(start)!;
        var complained = program.StandardError.ReadToEndAsync();
        var printed = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, printed.TrimEnd(), (await complained).TrimEnd());
    }
}
