using Courier.Twilio.Sandbox;

namespace WebhookApi;

internal static class Help
{
    public static int Print()
    {
        Console.WriteLine(
            """
            WebhookApi                 an application that sends and is called back, and a Twilio of this machine's own
            WebhookApi --port 5080     at another port
            WebhookApi --telemetry     with traces and metrics on the console

            Exit code: 0 it was stopped; 2 the arguments or the port are at fault.
            """);
        return 0;
    }

    public static void Say(Arguments arguments, TwilioSandbox twilio) => Console.WriteLine(
        $"""
        The application   {arguments.Address}
        The phones        {twilio.BaseAddress.AbsoluteUri.TrimEnd('/')}   reply from there
        From a shell      curl {arguments.Address}/send --data-urlencode to=+12025550156 --data-urlencode 'text=Your table is ready.'
        Ctrl+C ends both.
        """);
}
