namespace Courier.Twilio.Http;

/// <summary>Says what to start when nothing listens at a base address on this machine.</summary>
internal static class SandboxHint
{
    /// <summary>
    /// Returns the command that starts a sandbox, as the end of a clause; an empty text for another machine.
    /// </summary>
    /// <param name="authority">The host and port of the base address: <c>127.0.0.1:4010</c>.</param>
    public static string For(string authority) =>
        Uri.TryCreate($"http://{authority}/", UriKind.Absolute, out var address) && address.IsLoopback
            ? $"; start the sandbox there with 'courier-twilio sandbox --port {address.Port}', or correct BaseAddress"
            : "";
}
