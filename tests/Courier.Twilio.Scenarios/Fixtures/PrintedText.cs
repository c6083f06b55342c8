namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>What a README example prints; the console is given back at the end.</summary>
internal sealed class PrintedText : IDisposable
{
    private readonly TextWriter before = Console.Out;
    private readonly StringWriter printed = new();

    public PrintedText() => Console.SetOut(printed);

    public override string ToString() => printed.ToString();

    public void Dispose() => Console.SetOut(before);
}
