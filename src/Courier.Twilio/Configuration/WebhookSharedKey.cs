namespace Courier.Twilio.Configuration;

/// <summary>
/// An entry of <see cref="CourierTwilioOptions.WebhookSharedKeys"/>: the id of a shared key and its secret.
/// </summary>
internal static class WebhookSharedKey
{
    // Twilio's ids begin like this. An entry without it may be a secret in the place of the id.
    private const string IdPrefix = "webhooks_sharedkey_";

    private const int MaxShownLength = 100;

    private const string InvalidId =
        "has an id with a control character, a comma, an equals sign or a blank: write the id as Twilio shows it, "
        + "such as webhooks_sharedkey_….";
    private const string Swapped =
        "has the id in the place of the secret: write the id as key, and the secret as value.";
    private const string Empty = "is empty: write the secret of the shared key, or remove the entry.";

    /// <summary>
    /// Returns what is wrong with an entry, without any part of it; <see langword="null"/> when it is valid.
    /// </summary>
    public static string? Validate(string id, string? secret) => secret switch
    {
        _ when !IsId(id) => InvalidId,
        null or "" => Empty,
        _ when secret.StartsWith(IdPrefix, StringComparison.Ordinal) => Swapped,
        _ => SecretText.Validate(secret),
    };

    /// <summary>
    /// Returns the name of an entry in an error: its id when the id has Twilio's form, otherwise its position. Any
    /// other id may be a secret.
    /// </summary>
    public static string GetName(string id, int index) => HasIdForm(id) ? id : $"entry {index + 1}";

    /// <summary>Returns whether an id has the form of Twilio's ids: it can then be shown.</summary>
    public static bool HasIdForm(string id) =>
        id.Length <= MaxShownLength
        && id.StartsWith(IdPrefix, StringComparison.Ordinal)
        && id.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-');

    private static bool IsId(string id) =>
        id.Length > 0 && id.All(static character => character is > ' ' and <= '~' and not (',' or '='));
}
