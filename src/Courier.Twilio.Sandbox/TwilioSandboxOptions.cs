using System.Net;

namespace Courier.Twilio.Sandbox;

/// <summary>How a sandbox starts; every value has a default that suits a test or a demo.</summary>
public sealed class TwilioSandboxOptions
{
    /// <summary>The account that exists from the start when no other is named.</summary>
    public const string DefaultAccountSid = "AC0c0ffee00c0ffee00c0ffee00c0ffee0";

    /// <summary>The token of <see cref="DefaultAccountSid"/>; it opens nothing but a sandbox.</summary>
    public const string DefaultAuthToken = "5a4db0c55a4db0c55a4db0c55a4db0c5";

    private static readonly TimeSpan MaxPace = TimeSpan.FromDays(1);
    private static readonly TimeSpan MaxClockOffset = TimeSpan.FromDays(36525);

    /// <summary>The loopback port, 0 to 65535; 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>The first account: <c>AC</c> and 32 hexadecimal digits.</summary>
    public string AccountSid { get; set; } = DefaultAccountSid;

    /// <summary>The first account's token; any text that is not empty.</summary>
    public string AuthToken { get; set; } = DefaultAuthToken;

    /// <summary>What becomes of a request for an account that nobody added; refused by default, as at Twilio.</summary>
    public UnknownAccounts UnknownAccounts { get; set; }

    /// <summary>The wait between two statuses of a message; 250 ms by default, zero moves without waiting; a day at most.</summary>
    public TimeSpan Pace { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How many messages each account remembers before it forgets the oldest; 500 by default.</summary>
    public int RememberedMessages { get; set; } = 500;

    /// <summary>What may still be changed while it runs; sandboxes that are started with one and the same share it.</summary>
    public SandboxSettings Settings { get; set; } = new();

    /// <summary>How far its clock is ahead of <see cref="TimeProvider"/>; negative is behind, zero the default; a hundred years at most.</summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>The address it listens at; loopback by default. With any other, whoever can reach the machine can read its messages.</summary>
    public IPAddress ListenAddress { get; set; } = IPAddress.Loopback;

    /// <summary>The clock of every date and every wait; the system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <exception cref="ArgumentException">An option is missing or out of range.</exception>
    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Settings);
        ArgumentNullException.ThrowIfNull(ListenAddress);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(Pace, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Pace, MaxPace);
        ArgumentOutOfRangeException.ThrowIfLessThan(RememberedMessages, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ClockOffset.Duration(), MaxClockOffset);
    }
}
