using System.CommandLine;
using System.Diagnostics;

namespace Courier.Twilio.Tool.Tests.Fixtures;

/// <summary>Runs a command line, in this process or in one of its own.</summary>
internal static class ToolRunner
{
    /// <summary>Creates the start of the built program.</summary>
    public static ProcessStartInfo CreateStart(string directory, params string[] arguments)
    {
        var start = BuiltProgram.CreateStart("Courier.Twilio.Tool", arguments);
        start.WorkingDirectory = directory;
        return start;
    }

    /// <summary>Returns a start whose program ends on SIGINT, however the tests were started.</summary>
    /// <remarks>
    /// A program inherits an ignored signal, and .NET leaves it ignored. A shell ignores SIGINT in what it starts in
    /// the background, also when that is <c>dotnet test</c>.
    /// </remarks>
    public static ProcessStartInfo WithDefaultInterrupt(ProcessStartInfo start)
    {
        if (OperatingSystem.IsLinux())
        {
            start.ArgumentList.Insert(0, "--default-signal=INT");
            start.ArgumentList.Insert(1, start.FileName);
            start.FileName = "env";
        }

        return start;
    }

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(
            arguments, new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString().TrimEnd(), error.ToString().TrimEnd());
    }
}
