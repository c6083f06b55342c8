using System.Net;
using System.Runtime.InteropServices;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Sandbox.Tool;

const int Usage = 2;
const int Failure = 1;

if (args.Any(static word => word is "--help" or "-h" or "-?"))
{
    Console.WriteLine(Text.Help);
    return 0;
}

if (args.Contains("--version"))
{
    Console.WriteLine(Text.Version);
    return 0;
}

var (arguments, fault) = Arguments.Parse(args);
if (arguments is null)
{
    Console.Error.WriteLine(fault);
    Console.Error.WriteLine("Run courier-sandbox --help for the arguments.");
    return Usage;
}

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

try
{
    var options = arguments.ToOptions();
    var sandbox = await TwilioSandbox.StartAsync(options, stop.Token).ConfigureAwait(false);
    await using (sandbox.ConfigureAwait(false))
    {
        foreach (var (sid, token) in arguments.Accounts)
        {
            sandbox.AddAccount(sid, token);
        }

        if (!IPAddress.IsLoopback(options.ListenAddress))
        {
            Console.WriteLine(Text.FormatListenWarning(options.ListenAddress));
        }

        Console.WriteLine(Text.FormatGreeting(sandbox.BaseAddress, arguments.Accounts is [] ? [new(sandbox.AccountSid, sandbox.AuthToken)] : arguments.Accounts));
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    return 0;
}
catch (OperationCanceledException)
{
    // Stopped before it had begun.
    return 0;
}
catch (IOException problem)
{
    // It says which address and port, and what to do.
    Console.Error.WriteLine(problem.Message);
    return Failure;
}

void Stop(PosixSignalContext signal)
{
    // Ended here, the process would skip the closing of the port.
    signal.Cancel = true;
    stop.Cancel();
}
