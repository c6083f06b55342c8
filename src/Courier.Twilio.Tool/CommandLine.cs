using System.CommandLine;
using System.CommandLine.Help;
using Courier.Twilio.Tool.Commands;

namespace Courier.Twilio.Tool;

/// <summary>The commands of the program, and its exit codes.</summary>
internal static class CommandLine
{
    /// <summary>The exit code of a command that did what it was called for.</summary>
    public const int Success = 0;

    /// <summary>The exit code of a command whose result is negative, such as a number that is not valid.</summary>
    public const int Failure = 1;

    /// <summary>The exit code for an error of the arguments, of a file or of the configuration.</summary>
    public const int Invalid = 2;

    // Without this, a text such as "@home" would be read as the name of a file with further arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static RootCommand Create()
    {
        var root = new RootCommand("Sends and checks SMS of Courier.Twilio, and runs a local Twilio.")
        {
            SendCommand.Create(),
            ExplainCommand.Create(),
            NumberCommand.Create(),
            SegmentsCommand.Create(),
            SandboxCommand.Create(),
            DoctorCommand.Create(),
        };
        root.SetAction(static result => new HelpAction().Invoke(result));
        return root;
    }

    /// <summary>Parses the arguments and runs the command. Returns the exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, InvocationConfiguration invocation)
    {
        invocation.EnableDefaultExceptionHandler = false;
        var result = Create().Parse(args, Parser);
        if (ParseErrors.Describe(result) is { } error)
        {
            await invocation.Error.WriteLineAsync(error).ConfigureAwait(false);
            return Invalid;
        }

        try
        {
            return await result.InvokeAsync(invocation).ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            await invocation.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return Invalid;
        }
        catch (OperationCanceledException)
        {
            await invocation.Error.WriteLineAsync("Stopped.").ConfigureAwait(false);
            return Failure;
        }
    }
}

/// <summary>An error that the user of the program can correct. The program ends with exit code 2.</summary>
internal sealed class ToolException(string message) : Exception(message);
