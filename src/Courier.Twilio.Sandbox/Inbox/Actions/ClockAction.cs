using System.Globalization;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>Pauses, accelerates or advances the clock.</summary>
internal static class ClockAction
{
    private static readonly TimeSpan MaxAdvance = TimeSpan.FromDays(366);

    public static void Run(SandboxClock clock, RawForm form)
    {
        if (form.Find("advance") is { } advance)
        {
            clock.Advance(Duration.ParseOrNull(advance.Trim()) is { } by && by <= MaxAdvance
                ? by
                : throw InvalidRequestException.BadRequest(
                    "The clock can be advanced by a duration such as 250ms, 8s, 5m or 2h, at most 8784h."));
            return;
        }

        var isNumber = double.TryParse(
            form.Find("speed"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed);
        clock.Speed = isNumber && speed is >= 0 and <= SandboxClock.MaxSpeed
            ? speed
            : throw InvalidRequestException.BadRequest(
                $"The speed must be from 0 (paused) to {SandboxClock.MaxSpeed}, where 1 is real time.");
    }
}
