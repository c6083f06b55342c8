using PhoneNumbers;

namespace Courier.Sms;

/// <summary>Random and example numbers, valid and nearly valid.</summary>
internal static class E164Samples
{
    private const int MaxDigits = 15;

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    internal static readonly int[] Codes = [.. Library.GetSupportedCallingCodes().Order()];

    internal static readonly string[] Examples =
    [
        .. Library.GetSupportedRegions().Order(StringComparer.Ordinal)
            .SelectMany(region =>
                Enum.GetValues<PhoneNumberType>().Select(type => Library.GetExampleNumberForType(region, type)))
            .Concat(Library.GetSupportedGlobalNetworkCallingCodes().Order()
                .Select(Library.GetExampleNumberForNonGeoEntity))
            .Where(number => number is not null)
            .Select(number => Library.Format(number, PhoneNumberFormat.E164)),
    ];

    internal static string NextNumber(Random random)
    {
        var text = random.Next(3) switch
        {
            0 => "+" + NextDigits(random, random.Next(1, MaxDigits + 1)),
            1 => "+" + Codes[random.Next(Codes.Length)] + NextDigits(random, random.Next(1, MaxDigits)),
            _ => NextAlteredExample(random),
        };

        return text.Length > 1 + MaxDigits ? text[..(1 + MaxDigits)] : text;
    }

    // An example number with its last digits replaced, sometimes one digit shorter or longer.
    private static string NextAlteredExample(Random random)
    {
        var example = Examples[random.Next(Examples.Length)];
        var kept = random.Next(4, example.Length);

        return example[..kept] + NextDigits(random, Math.Max(0, example.Length - kept + random.Next(-1, 2)));
    }

    internal static string NextDigits(Random random, int count) =>
        string.Create(count, random, (digits, random) => random.GetItems("0123456789", digits));
}
