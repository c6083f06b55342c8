using System.Globalization;
using PhoneNumbers;
using Validation = PhoneNumbers.PhoneNumberUtil.ValidationResult;

namespace Courier.Sms;

/// <summary>What we and libphonenumber say of one text.</summary>
/// <param name="Ours">The fault we find.</param>
/// <param name="AsWritten">What the library says of the number, digit for digit.</param>
/// <param name="AsParsed">Whether whatever the library parses is possible.</param>
/// <param name="IsAnotherNumber">Whether what it parses is not what is written.</param>
internal readonly record struct E164AgreementVerdict(E164Error? Ours, Validation? AsWritten, bool AsParsed, bool IsAnotherNumber)
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    internal bool AgreesStrictly => Ours is null == AsWritten is Validation.IS_POSSIBLE;

    internal bool AgreesLoosely => Ours is null == AsParsed;

    internal static E164AgreementVerdict Of(string text)
    {
        var ours = E164.Validate(text, E164ValidationLevel.NumberingPlan);
        var written = Read(text);
        var asWritten = written is null ? (Validation?)null : Library.IsPossibleNumberWithReason(written);

        try
        {
            var parsed = Library.Parse(text, null);
            return new(ours, asWritten, Library.IsPossibleNumber(parsed), !parsed.Equals(written));
        }
        catch (NumberParseException)
        {
            return new(ours, asWritten, AsParsed: false, IsAnotherNumber: false);
        }
    }

    // The number as it stands: the library's own parser would mend it.
    private static PhoneNumbers.PhoneNumber? Read(string text)
    {
        var code = Array.Find(SomeNumbers.Codes, code => text.AsSpan(1).StartsWith(code.ToString(CultureInfo.InvariantCulture)));
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
