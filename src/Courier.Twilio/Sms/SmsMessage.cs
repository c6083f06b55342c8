using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>Represents one message to one recipient.</summary>
/// <remarks>
/// The provider validates the message when it is sent; an invalid message gives <see cref="SmsRejected"/>.
/// <see cref="object.ToString"/> masks the recipient, prints the length of the body instead of the body, and omits the
/// query of media URLs.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SmsMessage
{
    /// <summary>Gets the number of the recipient.</summary>
    /// <exception cref="ArgumentNullException">The number is <see langword="null"/>.</exception>
    public required PhoneNumber To { get; init => field = value ?? throw new ArgumentNullException(nameof(To)); }

    /// <summary>Gets the text of the message.</summary>
    /// <value>
    /// The default is <see langword="null"/>, which is valid when <see cref="MediaUrls"/> or an override supplies the
    /// content.
    /// </value>
    /// <remarks>A long text is sent and billed as several segments; see <see cref="SmsSegments.Count"/>.</remarks>
    public string? Body { get; init; }

    /// <summary>Gets the URLs of the media files of an MMS. The default is an empty list, which sends an SMS.</summary>
    /// <remarks>
    /// The provider downloads the files, so the URLs must be absolute and publicly reachable. The list is copied.
    /// </remarks>
    /// <exception cref="ArgumentException">A URL is <see langword="null"/>.</exception>
    public IReadOnlyList<Uri> MediaUrls
    {
        get;
        init => field = ValueList<Uri>.Copy(value, nameof(MediaUrls));
    }
    = ValueList<Uri>.Empty;

    /// <summary>Gets when the provider sends the message. The default is <see langword="null"/>: immediately.</summary>
    /// <remarks>
    /// Providers limit how soon and how far ahead a message can be scheduled.
    /// <see cref="IDeliveryTracker.CancelAsync"/> cancels a scheduled message.
    /// </remarks>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>Gets settings that are specific to a provider. The default is an empty list.</summary>
    /// <remarks>
    /// Each provider applies overrides of its own type and ignores the others. The list is copied.
    /// </remarks>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public IReadOnlyList<SmsProviderOverrides> Overrides
    {
        get;
        init => field = ValueList<SmsProviderOverrides>.Copy(value, nameof(Overrides));
    }
    = ValueList<SmsProviderOverrides>.Empty;

    /// <summary>
    /// Gets the id of the send, as in <see cref="SmsUnconfirmed.SendId"/>. It is set when a send starts: by the
    /// envelope sender, otherwise inside the application's decorators. It is empty before, and not part of equality.
    /// </summary>
    internal string SendId { get; init; } = "";

    /// <summary>Determines whether another message has the same content, recipient, time and overrides.</summary>
    /// <param name="other">The other message.</param>
    /// <returns><see langword="true"/> when the messages are equal.</returns>
    public bool Equals(SmsMessage? other) => other is not null
        && To == other.To
        && Body == other.Body
        && MediaUrls.Equals(other.MediaUrls)
        && SendAt == other.SendAt
        && Overrides.Equals(other.Overrides);

    /// <summary>Returns a hash code of the message.</summary>
    /// <returns>The hash code; equal messages have equal hash codes.</returns>
    public override int GetHashCode() => HashCode.Combine(To, Body, MediaUrls, SendAt, Overrides);

    /// <summary>Returns the message with an id of the send: a new one, unless it has one already.</summary>
    internal SmsMessage WithSendId() => SendId.Length > 0
        ? this
        : this with { SendId = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) };

    // Replaces the record's printer: neither the whole number nor the text may reach a log through ToString.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"To = {To.Masked}, Body = {Body?.Length ?? 0} characters");
        text.Append(CultureInfo.InvariantCulture, $", MediaUrls = [{string.Join(", ", MediaUrls.Select(PrintUrl))}]");
        text.Append(CultureInfo.InvariantCulture, $", SendAt = {SendAt:O}, Overrides = {Overrides}");
        return true;
    }

    // The query and the user information are omitted: a signature or a password in them is a secret.
    private static string PrintUrl(Uri url)
    {
        if (!url.IsAbsoluteUri)
        {
            return "relative URL";
        }

        if (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp)
        {
            return $"{url.Scheme}:…";
        }

        var address = url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return NumberMask.MaskNumbers(url.Query.Length > 0 ? $"{address}?…" : address);
    }
}
