using System.CommandLine;

namespace Courier.Twilio.Tool.Commands;

internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Prints JSON, one object on each line." };
}
