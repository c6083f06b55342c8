using System.Globalization;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>Stops the clock, makes it run faster, or moves it on.</summary>
internal static class ClockAction
{
    private static readonly TimeSpan MaxAdvance = TimeSpan.FromDays(366);

    public static void Run(SandboxClock clock, RawForm form)
    {
        if (form.Find("advance") is { } advance)
        {
            clock.Advance(Duration.ParseOrNull(advance.Trim()) is { } by && by <= MaxAdvance
                ? by
                : throw InvalidRequestException.BadRequest("Move on by 250ms, 8s, 5m or 2h; a year at most."));
            return;
        }

        clock.Speed = double.TryParse(form.Find("speed"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed) && speed is >= 0 and <= SandboxClock.MaxSpeed
            ? speed
            : throw InvalidRequestException.BadRequest($"The speed is 0, which stands still, to {SandboxClock.MaxSpeed}; 1 is ordinary.");
    }
}
