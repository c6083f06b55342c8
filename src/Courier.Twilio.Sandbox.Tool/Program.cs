using System.Net;
using System.Runtime.InteropServices;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Sandbox.Tool;

const int Usage = 2;
const int Failure = 1;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(Text.Help);
    return 0;
}

var (arguments, fault) = Arguments.Read(args);
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
    var sandbox = await TwilioSandbox.StartAsync(arguments.ToOptions(), stop.Token).ConfigureAwait(false);
    await using (sandbox.ConfigureAwait(false))
    {
        foreach (var (sid, token) in arguments.Accounts)
        {
            sandbox.AddAccount(sid, token);
        }

        if (arguments.Listen is { } address && !IPAddress.IsLoopback(address))
        {
            Console.WriteLine(Text.Banner(address));
        }

        Console.WriteLine(Text.Greeting(sandbox));
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    return 0;
}
catch (IOException problem)
{
    // Kestrel says which address and port, and why.
    Console.Error.WriteLine($"{problem.Message} Choose another port with --port, or leave it out for a free one.");
    return Failure;
}

void Stop(PosixSignalContext signal)
{
    // Ended here, the process would skip the closing of the port.
    signal.Cancel = true;
    stop.Cancel();
}
