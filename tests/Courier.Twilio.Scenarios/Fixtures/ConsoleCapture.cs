namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>Captures what is written to the console until it is disposed.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter original = Console.Out;
    private readonly StringWriter captured = new();

    public ConsoleCapture() => Console.SetOut(captured);

    public override string ToString() => captured.ToString();

    public void Dispose() => Console.SetOut(original);
}
