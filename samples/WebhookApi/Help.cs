using Courier.Twilio.Sandbox;

namespace WebhookApi;

internal static class Help
{
    public static int Print()
    {
        Console.WriteLine(
            """
            WebhookApi                 sends messages to a sandbox and receives its callbacks
            WebhookApi --port 5080     listens on another port
            WebhookApi --telemetry     writes traces and metrics to the console

            Exit code: 0 the program was stopped; 2 the arguments or the port are invalid.
            """);
        return 0;
    }

    public static void PrintAddresses(Arguments arguments, TwilioSandbox twilio)
    {
        var curl = $"curl {arguments.Address}/send --data-urlencode to=+12025550156 "
            + "--data-urlencode 'text=Your table is ready.'";
        Console.WriteLine(
            $"""
            The application   {arguments.Address}
            The sandbox       {twilio.BaseAddress.AbsoluteUri.TrimEnd('/')}   shows the messages and sends replies
            From a shell      {curl}
            Press Ctrl+C to stop both.
            """);
    }
}
