using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Courier.Twilio.Configuration;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>A sender that Twilio accepts in <c>From</c>. An instance is always valid.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwilioSender
{
    private readonly string text;

    private TwilioSender(TwilioSenderKind kind, string text)
    {
        Kind = kind;
        this.text = text;
    }

    /// <summary>Gets the kind of the sender.</summary>
    public TwilioSenderKind Kind { get; }

    /// <summary>Parses a sender.</summary>
    /// <param name="text">
    /// A number, a short code, an alphanumeric sender ID, the SID of a Messaging Service or a SIM, or a channel
    /// address.
    /// </param>
    /// <returns>The sender.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a sender. The message says what is wrong and what to write, and does not contain the text.
    /// </exception>
    public static TwilioSender Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SenderParser.Parse(text, out var error) is { } kind
            ? new(kind, text)
            : throw new FormatException($"A sender {error}");
    }

    /// <summary>Parses a sender.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="sender">The sender, or <see langword="null"/> when the text is not one.</param>
    /// <returns><see langword="true"/> when the text is a sender.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TwilioSender? sender)
    {
        sender = text is not null && SenderParser.Parse(text, out _) is { } kind ? new(kind, text) : null;
        return sender is not null;
    }

    /// <summary>Returns the sender with its number masked: <c>whatsapp:+1202•••0156</c>.</summary>
    public override string ToString() => FieldMask.Mask(text);
}
