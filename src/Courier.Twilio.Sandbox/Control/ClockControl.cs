namespace Courier.Twilio.Sandbox.Control;

/// <summary>The sandbox's time, from outside.</summary>
internal sealed class ClockControl(SandboxState switchboard)
{
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(366);

    public IReadOnlyList<Page> Pages =>
    [
        new("GET", "clock", "its time and its speed", SayAsync),
        new("POST", "clock", "stops it, makes it run faster, moves it on", ChangeAsync),
    ];

    private Task SayAsync(ControlContext visit) => visit.SayAsync(ClockState.Of(switchboard.Clock), ControlJson.Readable.ClockState);

    private async Task ChangeAsync(ControlContext visit)
    {
        var change = await visit.HearAsync(ControlJson.Readable.ClockChange).ConfigureAwait(false);
        if (change.Speed is { } speed and not (>= 0 and <= SandboxClock.Fastest))
        {
            throw RefusedException.Unclear($"speed is 0, which stands still, to {SandboxClock.Fastest}; 1 is ordinary, not {speed}.");
        }

        if (change.Advance > Farthest)
        {
            throw RefusedException.Unclear("advance is a year at most; ask again for more.");
        }

        switchboard.Clock.Speed = change.Speed ?? switchboard.Clock.Speed;
        switchboard.Clock.Advance(change.Advance ?? TimeSpan.Zero);
        await SayAsync(visit).ConfigureAwait(false);
    }
}
