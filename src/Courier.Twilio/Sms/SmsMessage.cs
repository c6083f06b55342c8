using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Courier.Sms;

/// <summary>One message to one recipient.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SmsMessage
{
    /// <summary>Who receives it.</summary>
    public required PhoneNumber To { get; init; }

    /// <summary>The text; may be left out when there is media or a content template.</summary>
    public string? Body { get; init; }

    /// <summary>Addresses of the media of an MMS; empty by default.</summary>
    public IReadOnlyList<Uri> MediaUrls { get; init; } = [];

    /// <summary>When to send it; <see langword="null"/>, the default, is now.</summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>What one provider is told beyond this message; each provider takes its own kind and ignores the rest.</summary>
    public IReadOnlyList<SmsProviderOverrides> Overrides { get; init; } = [];

    // The printer of a record: neither the whole number nor the text may reach a log through ToString.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"To = {To?.Masked}, Body = {Body?.Length ?? 0} characters");
        text.Append(CultureInfo.InvariantCulture, $", MediaUrls = {MediaUrls.Count}, Overrides = {Overrides.Count}");
        return true;
    }
}
