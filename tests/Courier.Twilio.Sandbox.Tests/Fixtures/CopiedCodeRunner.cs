using System.Reflection;
using Courier.Sms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Compiles code that was copied from the page into a program, and runs it.</summary>
internal static class CopiedCodeRunner
{
    private const string Program = """
        using System;
        using System.Threading.Tasks;
        using Courier.Sms;
        using Courier.Twilio;
        using Microsoft.Extensions.DependencyInjection;

        public static class Program
        {
            public static async Task<SmsSendResult> RunAsync()
            {
                var services = new ServiceCollection();
                @registration
                await using var provider = services.BuildServiceProvider();
                var sms = provider.GetRequiredService<ISmsProvider>();
                @send
                return result;
            }
        }
        """;

    public static async Task<SmsSendResult> RunAsync(string registration, string send)
    {
        var source = Program
            .Replace("@registration", registration, StringComparison.Ordinal)
            .Replace("@send", send, StringComparison.Ordinal);
        var known = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Copied" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source)],
            known.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.That(
            emitted.Diagnostics
                .Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString()),
            Is.Empty,
            source);

        var run = Assembly.Load(stream.ToArray()).GetType("Program")!.GetMethod("RunAsync")!;
        return await (Task<SmsSendResult>)run.Invoke(null, null)!;
    }
}
