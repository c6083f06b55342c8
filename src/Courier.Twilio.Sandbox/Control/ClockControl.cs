namespace Courier.Twilio.Sandbox.Control;

/// <summary>The endpoints of the sandbox's clock.</summary>
internal sealed class ClockControl(SandboxState state)
{
    private static readonly TimeSpan MaxAdvance = TimeSpan.FromDays(366);

    public IReadOnlyList<ControlEndpoint> Endpoints =>
    [
        new("GET", "clock", "returns the time and the speed of the clock", WriteClockAsync),
        new("POST", "clock", "pauses, accelerates or advances the clock", ChangeAsync),
    ];

    private Task WriteClockAsync(ControlContext context) =>
        context.WriteAsync(ClockState.From(state.Clock), ControlJson.Readable.ClockState);

    private async Task ChangeAsync(ControlContext context)
    {
        var change = await context.ReadBodyAsync(ControlJson.Readable.ClockChange).ConfigureAwait(false);
        if (change.Speed is { } speed and not (>= 0 and <= SandboxClock.MaxSpeed))
        {
            throw InvalidRequestException.BadRequest(
                $"speed must be from 0 (paused) to {SandboxClock.MaxSpeed}, where 1 is real time; it was {speed}.");
        }

        if (change.Advance > MaxAdvance)
        {
            throw InvalidRequestException.BadRequest("advance must be at most 366 days (8784h) in one request.");
        }

        state.Clock.Speed = change.Speed ?? state.Clock.Speed;
        state.Clock.Advance(change.Advance ?? TimeSpan.Zero);
        await WriteClockAsync(context).ConfigureAwait(false);
    }
}
