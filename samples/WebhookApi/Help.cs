using Courier.Twilio.Sandbox;

namespace WebhookApi;

internal static class Help
{
    public static int Print()
    {
        Console.WriteLine(
            """
            WebhookApi                 sends messages to a sandbox of its own, and receives the callbacks
            WebhookApi --port 5080     at another port
            WebhookApi --telemetry     with traces and metrics on the console

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
            The phones        {twilio.BaseAddress.AbsoluteUri.TrimEnd('/')}   reply from there
            From a shell      {curl}
            Ctrl+C ends both.
            """);
    }
}
