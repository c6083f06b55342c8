namespace QuickStart;

internal static class Help
{
    private const string Text =
        """
        courier-twilio                     four messages through a sandbox of this machine, followed to their end
        courier-twilio FILE.json           another envelope, through the sandbox
        courier-twilio --json FILE.json    the same, one JSON object a recipient
        courier-twilio --live FILE.json    the same through Twilio, with Courier:Twilio of user secrets or environment

        Exit code: 0 every recipient was accepted; 1 one was not; 2 the file, the options or the arguments are invalid.

        courier-twilio explain 30007                what one of Twilio's codes means, and what to do about it
        courier-twilio number "+44 20 7946 0958"    what is wrong with a number, its country, and what to write instead
        courier-twilio segments "Your table …"      what a text costs to send, and which characters make it expensive

        --json prints one JSON object instead; an argument after -- is never an option.
        Exit code: 0 success; 1 the code is unknown, or the number is not valid; 2 the arguments are invalid.
        """;

    public static int Print()
    {
        Console.WriteLine(Text);
        return 0;
    }
}
