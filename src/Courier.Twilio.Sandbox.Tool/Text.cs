using System.Net;

namespace Courier.Twilio.Sandbox.Tool;

/// <summary>What the program says.</summary>
internal static class Text
{
    public const string Help = """
        courier-sandbox: a Twilio of your own on a loopback port. Nothing leaves the machine.

          --port N               the port, 1 to 65535; a free one when left out
          --account AC… --token T  the account to open, and its token; may be given several times
          --pace MS              milliseconds between two statuses of a message; 250 when left out
          --callback URL         where statuses of messages are posted that name no address of their own
          --inbound URL          where messages from handsets are posted
          --listen ADDRESS       an address other than loopback; whoever reaches it reads every message
          --help                 this page

        Stops on Ctrl+C.
        """;

    public static string Banner(IPAddress address) => $"""
        ****************************************************************
        NOT LOOPBACK: listening at {address}. Whoever can reach this
        machine can read every message and steer the sandbox.
        ****************************************************************
        """;

    public static string Greeting(TwilioSandbox sandbox) => $"""
        Courier sandbox at {sandbox.BaseAddress}
          account  {sandbox.AccountSid}
          token    {sandbox.AuthToken}

        curl -u {sandbox.AccountSid}:{sandbox.AuthToken} {sandbox.BaseAddress}2010-04-01/Accounts/{sandbox.AccountSid}/Messages.json --data-urlencode To=+12025550156 --data-urlencode From=+15005550006 -d Body=Hello

        Nothing leaves this machine. Stop with Ctrl+C.
        """;
}
