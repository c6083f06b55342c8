namespace Courier.Twilio.Sandbox.Control;

/// <summary>The sandbox's time, from outside.</summary>
internal sealed class ClockControl(SandboxState switchboard)
{
    private static readonly TimeSpan MaxAdvance = TimeSpan.FromDays(366);

    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "clock", "its time and its speed", WriteClockAsync),
        new("POST", "clock", "stops it, makes it run faster, moves it on", ChangeAsync),
    ];

    private Task WriteClockAsync(ControlContext visit) => visit.WriteAsync(ClockState.From(switchboard.Clock), ControlJson.Readable.ClockState);

    private async Task ChangeAsync(ControlContext visit)
    {
        var change = await visit.ReadBodyAsync(ControlJson.Readable.ClockChange).ConfigureAwait(false);
        if (change.Speed is { } speed and not (>= 0 and <= SandboxClock.MaxSpeed))
        {
            throw InvalidRequestException.BadRequest($"speed is 0, which stands still, to {SandboxClock.MaxSpeed}; 1 is ordinary, not {speed}.");
        }

        if (change.Advance > MaxAdvance)
        {
            throw InvalidRequestException.BadRequest("advance is a year at most; ask again for more.");
        }

        switchboard.Clock.Speed = change.Speed ?? switchboard.Clock.Speed;
        switchboard.Clock.Advance(change.Advance ?? TimeSpan.Zero);
        await WriteClockAsync(visit).ConfigureAwait(false);
    }
}
