using System.CommandLine;
using System.Net;
using Courier.Twilio.Sandbox;

namespace Courier.Twilio.Tool.Commands;

/// <summary><c>sandbox --port 4010</c>: runs a local Twilio until it is stopped.</summary>
internal static class SandboxCommand
{
    public static Command Create()
    {
        var options = new SandboxOptions();
        var command = new Command(
            "sandbox",
            "Runs a local stand-in for Twilio's Messaging API, with an inbox page, until Ctrl+C. It sends nothing.");
        options.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(
            options.Read(result),
            options.ReadAccounts(result),
            result.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        TwilioSandboxOptions options,
        IReadOnlyList<KeyValuePair<string, string>> accounts,
        InvocationConfiguration invocation,
        CancellationToken cancellationToken)
    {
        try
        {
            var sandbox = await TwilioSandbox.StartAsync(options, cancellationToken).ConfigureAwait(false);
            await using (sandbox.ConfigureAwait(false))
            {
                foreach (var (sid, token) in accounts)
                {
                    sandbox.AddAccount(sid, token);
                }

                if (!IPAddress.IsLoopback(options.ListenAddress))
                {
                    invocation.Output.WriteLine(SandboxGreeting.FormatListenWarning(options.ListenAddress));
                }

                invocation.Output.WriteLine(SandboxGreeting.Format(
                    sandbox.BaseAddress,
                    accounts is [] ? [new(sandbox.AccountSid, sandbox.AuthToken)] : accounts));
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return CommandLine.Success;
        }
        catch (OperationCanceledException)
        {
            // The program was stopped during the start.
            return CommandLine.Success;
        }
        catch (IOException exception)
        {
            // The message names the address and the port and says what to do.
            invocation.Error.WriteLine(exception.Message);
            return CommandLine.Failure;
        }
    }
}
