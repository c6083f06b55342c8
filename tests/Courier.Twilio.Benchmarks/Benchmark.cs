namespace Courier.Twilio.Benchmarks;

/// <summary>One way of doing a thing: does it as often as it is told, and returns something that depends on all of it.</summary>
internal sealed record Contender(string Name, Func<int, long> Run);

/// <summary>What one time of it takes.</summary>
internal sealed record Cost(string Name, double Nanoseconds, double Bytes);
