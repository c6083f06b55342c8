using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Every code that has no name here: number, level and title, read when the first of them is met.</summary>
internal sealed partial class TwilioErrorTable
{
    private readonly Lazy<FrozenDictionary<TwilioErrorCode, TwilioErrorInfo>> rows = new(Read);

    public bool IsLoaded => rows.IsValueCreated;

    public TwilioErrorInfo? Find(TwilioErrorCode code) => rows.Value.GetValueOrDefault(code);

    private static FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> Read()
    {
        var read = new Dictionary<TwilioErrorCode, TwilioErrorInfo>();
        var text = Text;

        foreach (var line in text.Split((byte)'\n'))
        {
            var row = ReadRow(text[line]);
            read.Add(row.Code, row);
        }

        return read.ToFrozenDictionary();
    }

    // 13214WDial: Invalid callerId value
    private static TwilioErrorInfo ReadRow(ReadOnlySpan<byte> line)
    {
        var digits = line.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var code = (TwilioErrorCode)int.Parse(line[..digits], CultureInfo.InvariantCulture);

        return new TwilioErrorInfo(code, Encoding.UTF8.GetString(line[(digits + 1)..]), SmsFailureReason.Unknown)
        {
            Level = line[digits] == (byte)'W' ? TwilioErrorLevel.Warning : TwilioErrorLevel.Error,
        };
    }
}
