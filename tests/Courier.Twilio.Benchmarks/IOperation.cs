namespace Courier.Twilio.Benchmarks;

/// <summary>
/// An operation that is measured. It is a static interface member, because calling a delegate would take as long as
/// some of the operations.
/// </summary>
internal interface IOperation<in TSubject>
{
    static abstract bool Run(TSubject subject);
}

internal static class Operations
{
    /// <summary>Creates a benchmark that cycles through the subjects, whose number is a power of two.</summary>
    public static Benchmark Benchmark<TOperation, TSubject>(string name, TSubject[] subjects)
        where TOperation : struct, IOperation<TSubject> => new(name, repetitions =>
    {
        var results = 0L;
        for (var i = 0; i < repetitions; i++)
        {
            results += TOperation.Run(subjects[i & (subjects.Length - 1)]) ? 1 : 0;
        }

        return results;
    });
}
