using System.Diagnostics;
using System.Text;

namespace Courier.Twilio.TestUtilities;

/// <summary>Runs a program of the repository as a process, as a user would.</summary>
public static class BuiltProgram
{
    // The output folder of a project is artifacts/bin/PROJECT/CONFIGURATION.
    private static readonly DirectoryInfo OwnOutput =
        new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>Creates the start of the program of a project; its input and output are redirected.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="arguments">The arguments of the program.</param>
    public static ProcessStartInfo CreateStart(string project, params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(OwnOutput.Parent!.Parent!.FullName, project, OwnOutput.Name, $"{project}.dll");
        return new(dotnet, ["exec", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">The program and its arguments.</param>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.TrimEnd(), (await error).TrimEnd());
    }
}
