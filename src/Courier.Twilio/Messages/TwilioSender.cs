using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Courier.Twilio.Configuration;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>A sender as Twilio takes it in <c>From</c>; an instance that is none cannot be built.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwilioSender
{
    private readonly string text;

    private TwilioSender(TwilioSenderKind kind, string text)
    {
        Kind = kind;
        this.text = text;
    }

    /// <summary>What it is.</summary>
    public TwilioSenderKind Kind { get; }

    /// <summary>Reads a number, a short code, an alphanumeric sender ID, a service's SID or a channel address.</summary>
    /// <exception cref="FormatException">Says what is wrong and what to write instead; the text is not shown.</exception>
    public static TwilioSender Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SenderParser.Parse(text, out var fault) is { } kind
            ? new(kind, text)
            : throw new FormatException($"A sender {fault}");
    }

    /// <summary>Reads a sender, or says <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TwilioSender? sender)
    {
        sender = text is not null && SenderParser.Parse(text, out _) is { } kind ? new(kind, text) : null;
        return sender is not null;
    }

    /// <summary>The sender with its number masked: <c>whatsapp:+1202•••0156</c>.</summary>
    public override string ToString() => FieldMask.Mask(text);
}
