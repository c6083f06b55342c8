using System.Globalization;
using PhoneNumbers;
using Validation = PhoneNumbers.PhoneNumberUtil.ValidationResult;

namespace Courier.Sms;

/// <summary>The results of this library and of libphonenumber for one text.</summary>
/// <param name="Error">The error that this library finds.</param>
/// <param name="AsWritten">The result of libphonenumber for the number digit for digit.</param>
/// <param name="AsParsed">Whether the number that libphonenumber parses is possible.</param>
/// <param name="IsAnotherNumber">Whether libphonenumber parses another number than the one that is written.</param>
internal readonly record struct E164AgreementVerdict(
    E164Error? Error, Validation? AsWritten, bool AsParsed, bool IsAnotherNumber)
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    internal bool AgreesStrictly => Error is null == AsWritten is Validation.IS_POSSIBLE;

    internal bool AgreesLoosely => Error is null == AsParsed;

    internal static E164AgreementVerdict Create(string text)
    {
        var error = E164.Validate(text, E164ValidationLevel.NumberingPlan);
        var written = ReadDigits(text);
        var asWritten = written is null ? (Validation?)null : Library.IsPossibleNumberWithReason(written);

        try
        {
            var parsed = Library.Parse(text, null);
            return new(error, asWritten, Library.IsPossibleNumber(parsed), !parsed.Equals(written));
        }
        catch (NumberParseException)
        {
            return new(error, asWritten, AsParsed: false, IsAnotherNumber: false);
        }
    }

    // Reads the number digit for digit: libphonenumber's parser would correct it.
    private static PhoneNumbers.PhoneNumber? ReadDigits(string text)
    {
        var code = Array.Find(
            E164Samples.Codes,
            code => text.AsSpan(1).StartsWith(code.ToString(CultureInfo.InvariantCulture)));
        var national = text.AsSpan(Math.Min(text.Length, 1 + code.ToString(CultureInfo.InvariantCulture).Length));

        if (code is 0 || national.IsEmpty)
        {
            return null;
        }

        var zeros = national.IndexOfAnyExcept('0') is var digit and >= 0 ? digit : national.Length - 1;
        var number = new PhoneNumbers.PhoneNumber.Builder()
            .SetCountryCode(code)
            .SetNationalNumber(ulong.Parse(national, CultureInfo.InvariantCulture));

        return (zeros > 0 ? number.SetNumberOfLeadingZeros(zeros) : number).Build();
    }
}
