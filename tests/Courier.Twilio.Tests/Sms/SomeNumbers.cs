using PhoneNumbers;

namespace Courier.Sms;

/// <summary>Texts that are numbers or nearly so.</summary>
internal static class SomeNumbers
{
    private const int MaxDigits = 15;

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    internal static readonly int[] Codes = [.. Library.GetSupportedCallingCodes().Order()];

    internal static readonly string[] Examples =
    [
        .. Library.GetSupportedRegions().Order(StringComparer.Ordinal)
            .SelectMany(region => Enum.GetValues<PhoneNumberType>().Select(type => Library.GetExampleNumberForType(region, type)))
            .Concat(Library.GetSupportedGlobalNetworkCallingCodes().Order().Select(Library.GetExampleNumberForNonGeoEntity))
            .Where(number => number is not null)
            .Select(number => Library.Format(number, PhoneNumberFormat.E164)),
    ];

    internal static string Text(Random random)
    {
        var text = random.Next(3) switch
        {
            0 => "+" + Digits(random, random.Next(1, MaxDigits + 1)),
            1 => "+" + Codes[random.Next(Codes.Length)] + Digits(random, random.Next(1, MaxDigits)),
            _ => AlmostAnExample(random),
        };

        return text.Length > 1 + MaxDigits ? text[..(1 + MaxDigits)] : text;
    }

    // Some digits of a real number replaced, and now and then one missing or one too many.
    private static string AlmostAnExample(Random random)
    {
        var example = Examples[random.Next(Examples.Length)];
        var kept = random.Next(4, example.Length);

        return example[..kept] + Digits(random, Math.Max(0, example.Length - kept + random.Next(-1, 2)));
    }

    internal static string Digits(Random random, int count) =>
        string.Create(count, random, (digits, random) => random.GetItems("0123456789", digits));
}
