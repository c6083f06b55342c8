using System.Globalization;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>Stops the clock, makes it run faster, or moves it on.</summary>
internal static class ClockAction
{
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(366);

    public static void Do(SandboxClock clock, RawForm form)
    {
        if (form.Find("advance") is { } advance)
        {
            clock.Advance(Duration.Find(advance.Trim()) is { } by && by <= Farthest
                ? by
                : throw RefusedException.Unclear("Move on by 250ms, 8s, 5m or 2h; a year at most."));
            return;
        }

        clock.Speed = double.TryParse(form.Find("speed"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed) && speed is >= 0 and <= SandboxClock.Fastest
            ? speed
            : throw RefusedException.Unclear($"The speed is 0, which stands still, to {SandboxClock.Fastest}; 1 is ordinary.");
    }
}
