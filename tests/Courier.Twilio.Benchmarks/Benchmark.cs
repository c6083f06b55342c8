namespace Courier.Twilio.Benchmarks;

/// <summary>
/// A named operation. <c>Run</c> repeats it as often as its argument says, and returns a value that depends on every
/// repetition, so that none is optimized away.
/// </summary>
internal sealed record Benchmark(string Name, Func<int, long> Run);

/// <summary>The time and the allocated bytes of one repetition.</summary>
internal sealed record Cost(string Name, double Nanoseconds, double Bytes);
