namespace Courier.Twilio.ErrorCodes.Generator;

/// <summary>An error code as it stands in the data file.</summary>
internal sealed class ErrorCode(int line, int number, string? name, bool isWarning, string title)
{
    /// <summary>The line of the data file, from 0.</summary>
    public int Line => line;

    public int Number => number;

    /// <summary>The member of <c>TwilioErrorCode</c>; <see langword="null"/> for a code without advice.</summary>
    public string? Name => name;

    public bool IsWarning => isWarning;

    public string Title => title;

    public string? Reason { get; set; }

    /// <summary>Members of <c>TwilioErrorSources</c>, separated by commas.</summary>
    public string? Sources { get; set; }

    public string? Failover { get; set; }

    public bool IsTransient { get; set; }

    public List<string> Advice { get; } = [];
}
