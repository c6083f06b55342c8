using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>
/// Describes one of Twilio's error codes: what it means for a sender of messages and what to do about it.
/// </summary>
/// <remarks>
/// Find the error info of a code in <see cref="TwilioErrorCatalog"/>, or add your own with <c>AddErrorInfo</c> at
/// registration.
/// </remarks>
/// <param name="Code">Twilio's error code.</param>
/// <param name="Title">Twilio's short name of the error.</param>
/// <param name="Reason">The reason, from the list that is the same for every provider.</param>
/// <param name="Advice">What to check or change, in order of promise. The array is copied.</param>
/// <exception cref="ArgumentNullException">
/// <paramref name="Title"/> or <paramref name="Advice"/> is <see langword="null"/>.
/// </exception>
public sealed record TwilioErrorInfo(
    TwilioErrorCode Code, string Title, SmsFailureReason Reason, params string[] Advice)
{
    /// <summary>Gets Twilio's short name of the error.</summary>
    public string Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Title));
    }
    = Title ?? throw new ArgumentNullException(nameof(Title));

    /// <summary>Gets what to check or change, in order of promise.</summary>
    /// <value>A copy; changing the array does not change the error info. Empty for a code without advice.</value>
    public string[] Advice
    {
        get => [.. AdviceList];
        init => AdviceList = Copy(value);
    }

    /// <summary>
    /// Gets whether the same message, unchanged, may succeed later. The default is <see langword="false"/>.
    /// </summary>
    public bool IsTransient { get; init; }

    /// <summary>Gets the severity that Twilio assigns. The default is <see cref="TwilioErrorLevel.Error"/>.</summary>
    public TwilioErrorLevel Level { get; init; }

    /// <summary>Gets where Twilio reports the code. The default is <see cref="TwilioErrorSources.None"/>.</summary>
    public TwilioErrorSources Sources { get; init; }

    /// <summary>
    /// Gets what an application with a second provider should do. The default is <see cref="FailoverAction.None"/>.
    /// </summary>
    public FailoverAction Failover { get; init; }

    /// <summary>
    /// Gets the URL of Twilio's page about the code, such as <c>https://www.twilio.com/docs/errors/21610</c>.
    /// </summary>
    public Uri HelpLink =>
        new(string.Create(CultureInfo.InvariantCulture, $"https://www.twilio.com/docs/errors/{(int)Code}"));

    // All failures of the code share this list.
    internal ValueList<string> AdviceList { get; private init; } = Copy(Advice);

    // Replaces the record's printer, which prints the type of the array.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"Code = {Code}, Title = {Title}, Reason = {Reason}");
        text.Append(CultureInfo.InvariantCulture, $", Advice = {AdviceList}, IsTransient = {IsTransient}");
        text.Append(CultureInfo.InvariantCulture, $", Level = {Level}, Sources = {Sources}, Failover = {Failover}");
        return true;
    }

    private static ValueList<string> Copy(string[] advice)
    {
        ArgumentNullException.ThrowIfNull(advice, nameof(Advice));
        return ValueList<string>.Copy(advice, nameof(Advice));
    }
}
