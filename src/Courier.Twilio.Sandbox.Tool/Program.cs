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

var (arguments, error) = Arguments.Parse(args);
if (arguments is null)
{
    Console.Error.WriteLine(error);
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

        var accounts = arguments.Accounts is [] ? [new(sandbox.AccountSid, sandbox.AuthToken)] : arguments.Accounts;
        Console.WriteLine(Text.FormatGreeting(sandbox.BaseAddress, accounts));
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    return 0;
}
catch (OperationCanceledException)
{
    // The program was stopped during the start.
    return 0;
}
catch (IOException exception)
{
    // The message names the address and the port and says what to do.
    Console.Error.WriteLine(exception.Message);
    return Failure;
}

void Stop(PosixSignalContext signal)
{
    // Without this the process would exit before the port is closed.
    signal.Cancel = true;
    stop.Cancel();
}
