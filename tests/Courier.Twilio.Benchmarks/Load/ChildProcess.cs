using System.Diagnostics;

namespace Courier.Twilio.Benchmarks.Load;

/// <summary>Another process of this program, in one of its modes.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;

    /// <summary>Starts the program.</summary>
    /// <param name="isFullyCompiled">
    /// Whether each method is compiled with optimizations at its first call. Otherwise the runtime decides, as it does
    /// for an application.
    /// </param>
    /// <param name="arguments">The mode and its arguments.</param>
    public ChildProcess(bool isFullyCompiled, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!, [typeof(ChildProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) != "dotnet")
        {
            start.ArgumentList.RemoveAt(0);
        }

        if (isFullyCompiled)
        {
            start.Environment["DOTNET_TieredCompilation"] = "0";
            start.Environment["DOTNET_ReadyToRun"] = "0";
        }

        process = Process.Start(start)!;
    }

    /// <summary>Starts the server, and returns it with its address.</summary>
    public static async Task<(ChildProcess Server, Uri Address)> StartServerAsync()
    {
        var server = new ChildProcess(isFullyCompiled: false, "server");
        var port = await server.process.StandardOutput.ReadLineAsync();
        return (server, new($"http://127.0.0.1:{port}"));
    }

    /// <summary>Restricts the process to one core, when the machine has more than one.</summary>
    public ChildProcess Pin(int core)
    {
        if (Environment.ProcessorCount > 1 && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
        {
            process.ProcessorAffinity = 1 << core;
        }

        return this;
    }

    /// <summary>Reads the output to its end.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public async Task<string[]> ReadLinesAsync()
    {
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : throw new InvalidOperationException($"A child process ended with exit code {process.ExitCode}.");
    }

    /// <summary>Reads the first line of the output.</summary>
    public async Task<string?> ReadLineAsync() => await process.StandardOutput.ReadLineAsync();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
