namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>An address as it may be printed.</summary>
internal static class AddressMask
{
    private const int Shown = 4;

    /// <summary><c>+1202•••0156</c>: enough to recognize a number, too little to call it.</summary>
    public static string Mask(string address)
    {
        var plus = address.IndexOf('+', StringComparison.Ordinal);
        var head = plus + 1 + Shown;
        return address.Length < head + Shown ? "•••" : $"{address[..head]}•••{address[^Shown..]}";
    }
}
