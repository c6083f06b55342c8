using System.Net;

namespace Courier.Twilio.Sandbox;

/// <summary>Options for starting a <see cref="TwilioSandbox"/>. The defaults suit a test or a demo.</summary>
public sealed class TwilioSandboxOptions
{
    /// <summary>The default of <see cref="AccountSid"/>.</summary>
    public const string DefaultAccountSid = "AC0c0ffee00c0ffee00c0ffee00c0ffee0";

    /// <summary>The default of <see cref="AuthToken"/>. It is public and valid for a sandbox only.</summary>
    public const string DefaultAuthToken = "5a4db0c55a4db0c55a4db0c55a4db0c5";

    private static readonly TimeSpan MaxPace = TimeSpan.FromDays(1);
    private static readonly TimeSpan MaxClockOffset = TimeSpan.FromDays(36525);

    /// <summary>Gets or sets the TCP port, 0 to 65535. The default, 0, selects a free port.</summary>
    public int Port { get; set; }

    /// <summary>
    /// Gets or sets the SID of the first account: <c>AC</c> and 32 hexadecimal digits. The default is
    /// <see cref="DefaultAccountSid"/>.
    /// </summary>
    public string AccountSid { get; set; } = DefaultAccountSid;

    /// <summary>
    /// Gets or sets the auth token of the first account, any text that is not empty. The default is
    /// <see cref="DefaultAuthToken"/>.
    /// </summary>
    public string AuthToken { get; set; } = DefaultAuthToken;

    /// <summary>
    /// Gets or sets how the sandbox responds to a request for an account that was not added. The default is
    /// <see cref="UnknownAccounts.Reject"/>, as at Twilio.
    /// </summary>
    public UnknownAccounts UnknownAccounts { get; set; }

    /// <summary>
    /// Gets or sets the delay between two statuses of a message, on the sandbox's clock. The default is 250
    /// milliseconds; zero delivers a message immediately; the maximum is one day.
    /// </summary>
    public TimeSpan Pace { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Gets or sets how many messages each account keeps, 1 or more. The oldest message is removed first. The default
    /// is 500.
    /// </summary>
    public int RememberedMessages { get; set; } = 500;

    /// <summary>
    /// Gets or sets the settings that can be changed while the sandbox runs. Sandboxes started with the same instance
    /// share it.
    /// </summary>
    public SandboxSettings Settings { get; set; } = new();

    /// <summary>
    /// Gets or sets how far the sandbox's clock is ahead of <see cref="TimeProvider"/>; a negative value means behind.
    /// The default is zero; the maximum is 36,525 days in either direction.
    /// </summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>
    /// Gets or sets the IP address to listen on. The default is <see cref="IPAddress.Loopback"/>. On any other address,
    /// everyone who can reach the machine can read the messages and control the sandbox.
    /// </summary>
    public IPAddress ListenAddress { get; set; } = IPAddress.Loopback;

    /// <summary>
    /// Gets or sets the time provider on which the sandbox's clock is based. The default is
    /// <see cref="TimeProvider.System"/>.
    /// </summary>
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
