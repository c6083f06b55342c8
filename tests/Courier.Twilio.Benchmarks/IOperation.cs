namespace Courier.Twilio.Benchmarks;

/// <summary>A way of answering one question, known to the compiler: a delegate would cost as much as what is measured.</summary>
internal interface IWay<in TSubject>
{
    static abstract bool Ask(TSubject subject);
}

internal static class Ways
{
    /// <summary>Asks about one subject after the other, a power of two of them, round and round.</summary>
    public static Contender Ask<TWay, TSubject>(string name, TSubject[] subjects)
        where TWay : struct, IWay<TSubject> => new(name, times =>
    {
        var yes = 0L;
        for (var i = 0; i < times; i++)
        {
            yes += TWay.Ask(subjects[i & (subjects.Length - 1)]) ? 1 : 0;
        }

        return yes;
    });
}
