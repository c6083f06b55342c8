namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>Twilio's published test numbers: https://www.twilio.com/docs/iam/test-credentials.</summary>
internal static class MagicNumbers
{
    /// <summary>The only sender that is valid with test credentials.</summary>
    public const string Sender = "+15005550006";

    public static int? FindSenderError(string from) => from switch
    {
        "+15005550001" => 21212,
        "+15005550007" => 21606,
        "+15005550008" => 21611,
        _ => null,
    };

    public static int? FindRecipientError(string to) => to switch
    {
        "+15005550001" => 21211,
        "+15005550002" => 21612,
        "+15005550003" => 21408,
        "+15005550004" => 21610,
        "+15005550009" => 21614,
        _ => null,
    };
}
