using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox;

/// <summary>What happens to messages for one recipient; the last word said wins, and holds until another is said.</summary>
public sealed class RecipientScript
{
    private volatile Verdict? verdict;

    internal RecipientScript()
    {
    }

    internal Verdict? Current => verdict;

    /// <summary>Every message is refused at once with this code and the HTTP status Twilio gives it.</summary>
    /// <param name="code">Twilio's number, such as 21610; 400 to 99999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is no such number.</exception>
    public RecipientScript Refuses(int code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, 99999);

        verdict = new Verdict(code, null);
        return this;
    }

    /// <summary>Every message is taken and ends so.</summary>
    /// <param name="status">Twilio's word: a final one, or one such as <c>sent</c> to stay there for ever.</param>
    /// <param name="code">The error code that comes with it, such as 30003.</param>
    /// <exception cref="ArgumentException">The status is empty.</exception>
    public RecipientScript Ends(string status, int? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(status);

        verdict = new Verdict(null, new Fate(status, code));
        return this;
    }

    internal sealed record Verdict(int? RefusalCode, Fate? Fate);
}
