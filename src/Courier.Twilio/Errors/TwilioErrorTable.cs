using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>The published error codes without a name in <see cref="TwilioErrorCode"/>: code, level and title.</summary>
/// <remarks>The table is parsed on the first lookup.</remarks>
internal sealed partial class TwilioErrorTable
{
    private readonly Lazy<FrozenDictionary<TwilioErrorCode, TwilioErrorInfo>> errors = new(Parse);

    public bool IsLoaded => errors.IsValueCreated;

    public TwilioErrorInfo? Find(TwilioErrorCode code) => errors.Value.GetValueOrDefault(code);

    private static FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> Parse()
    {
        var errors = new Dictionary<TwilioErrorCode, TwilioErrorInfo>();
        var text = Text;

        foreach (var line in text.Split((byte)'\n'))
        {
            var error = ParseLine(text[line]);
            errors.Add(error.Code, error);
        }

        return errors.ToFrozenDictionary();
    }

    // 13214WDial: Invalid callerId value
    private static TwilioErrorInfo ParseLine(ReadOnlySpan<byte> line)
    {
        var digits = line.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var code = (TwilioErrorCode)int.Parse(line[..digits], CultureInfo.InvariantCulture);

        return new TwilioErrorInfo(code, Encoding.UTF8.GetString(line[(digits + 1)..]), SmsFailureReason.Unknown)
        {
            Level = line[digits] == (byte)'W' ? TwilioErrorLevel.Warning : TwilioErrorLevel.Error,
        };
    }
}
