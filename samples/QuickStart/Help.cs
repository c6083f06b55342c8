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

            courier-twilio explain 30007                what one of Twilio's codes means, and what to do about it
            courier-twilio number "+44 20 7946 0958"    what is wrong with a number, whose it is, what to write instead
            courier-twilio segments "Your table …"      what a text costs to send, and which characters make it expensive

            --json prints one JSON object instead; behind -- everything is taken as it stands.
            Exit code: 0 the answer is good; 1 nobody published the code, or the number is not valid; 2 the arguments are at fault.
            """);
        return 0;
    }
}
