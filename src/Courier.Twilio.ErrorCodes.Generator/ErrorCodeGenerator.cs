using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Courier.Twilio.ErrorCodes.Generator;

/// <summary>
/// Generates the enum <c>TwilioErrorCode</c> and the data of <c>TwilioErrorTable</c> from error-codes.txt.
/// </summary>
/// <remarks>
/// An invalid line of the file is an error of the build at that line. The valid codes are generated nevertheless, so
/// that the build does not also report every use of the enum.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ErrorCodeGenerator : IIncrementalGenerator
{
    /// <summary>The name of the data file, which the project lists among its additional files.</summary>
    public const string FileName = "error-codes.txt";

    /// <summary>The id of every error in the data file.</summary>
    public const string DiagnosticId = "CTE001";

    private static readonly DiagnosticDescriptor InvalidData = new(
        DiagnosticId,
        "Invalid error code data",
        "{0}",
        "ErrorCodes",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>Registers the generation, which runs again when the data file or one of the enums changes.</summary>
    /// <param name="context">The pipeline of the compiler.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(file => Path.GetFileName(file.Path) == FileName)
            .Select((file, cancellation) => (file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""));
        var members = context.CompilationProvider.Select((compilation, _) => EnumMembers.Read(compilation));

        context.RegisterSourceOutput(
            files.Combine(members),
            (output, input) => Generate(output, input.Left.Path, input.Left.Text, input.Right));
    }

    private static void Generate(SourceProductionContext output, string path, string text, EnumMembers members)
    {
        var parser = new ErrorCodeFileParser(members);
        var codes = parser.Parse(text);

        foreach (var (line, message) in parser.Errors)
        {
            var position = new LinePosition(line, 0);
            var location = Location.Create(path, default, new LinePositionSpan(position, position));
            output.ReportDiagnostic(Diagnostic.Create(InvalidData, location, message));
        }

        output.AddSource("TwilioErrorCode.g.cs", SourceText.From(EnumWriter.Write(codes), Encoding.UTF8));
        output.AddSource("TwilioErrorTable.g.cs", SourceText.From(TableWriter.Write(codes, members), Encoding.UTF8));
    }
}
