namespace QuickStart;

internal static class Help
{
    public static int Print()
    {
        Console.WriteLine(
            """
            courier-twilio                     four messages through a sandbox of this machine, followed to their end
            courier-twilio FILE.json           another envelope, through the sandbox
            courier-twilio --json FILE.json    the same, one JSON object a recipient
            courier-twilio --live FILE.json    the same through Twilio itself, from Courier:Twilio in user secrets or environment

            Exit code: 0 every recipient was accepted; 1 one was not; 2 the file, the options or the arguments are at fault.
            """);
        return 0;
    }
}
