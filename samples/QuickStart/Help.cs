namespace QuickStart;

internal static class Help
{
    private const string Text =
        """
        courier-twilio                     sends four messages to a sandbox and tracks them to a final status
        courier-twilio FILE.json           sends an envelope to a sandbox
        courier-twilio --json FILE.json    the same, and prints one JSON object for each recipient
        courier-twilio --live FILE.json    sends through Twilio, configured by user secrets or environment variables

        Exit code: 0 every recipient was accepted; 1 one was not; 2 the file, the options or the arguments are invalid.

        courier-twilio explain 30007                explains an error code of Twilio
        courier-twilio number "+44 20 7946 0958"    validates a number and suggests a correction
        courier-twilio segments "Your table …"      counts segments and lists characters that are not in GSM-7

        --json prints one JSON object instead; an argument after -- is never an option.
        Exit code: 0 success; 1 the code is unknown, or the number is not valid; 2 the arguments are invalid.
        """;

    public static int Print()
    {
        Console.WriteLine(Text);
        return 0;
    }
}
