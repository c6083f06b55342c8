using System.Globalization;
using Courier.Twilio.ErrorCodes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Courier.Twilio.Tests.Errors;

public class ErrorCodeGeneratorTests
{
    private const string DataPath = "/src/Errors/error-codes.txt";

    private const string Facts = "  reason=RateLimited sources=MessageStatus failover=RetryLater transient\n";

    private const string Advice = "  - Send more slowly.\n";

    // The enums to which the data file refers, and no more than the generated table uses of the core.
    private const string Core = """
        global using System;
        namespace Courier.Sms { public enum SmsFailureReason { Unknown, RateLimited } }
        namespace Courier.Twilio
        {
            public static class TwilioErrorCatalog;
            public enum TwilioErrorSources { None, ApiResponse, MessageStatus }
            public enum FailoverAction { None, RetryLater }
        }
        """;

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Core",
        [CSharpSyntaxTree.ParseText(Core)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new(OutputKind.DynamicallyLinkedLibrary));

    private static IEnumerable<TestCaseData> InvalidFiles =>
    [
        new("100: Title\n100: Title\n", 2, "Code 100 stands on line 1 already"),
        new("200: Title\n\n100: Title\n", 3, "Code 100 must stand before 200"),
        new($"1 A: Title\n{Facts}{Advice}\n2 A: Title\n{Facts}{Advice}", 5, "The name A stands on line 1 already"),
        new("# Comment\n100:\n", 2, "Code 100 has no title"),
        new("Title\n", 1, "'Title' is not a code"),
        new($"100 lowerCase: Title\n{Facts}{Advice}", 1, "'100 lowerCase: Title' is not a code"),
        new("0: Title\n", 1, "'0: Title' is not a code"),
        new($"100 A: Title\n{Facts}", 1, "Code 100 needs 1 to 3 lines of advice"),
        new($"100 A: Title\n{Facts}{Advice}{Advice}{Advice}{Advice}", 1, "Code 100 needs 1 to 3 lines of advice"),
        new($"100 A: Title\n{Facts}  - \n{Advice}", 1, "Code 100 needs 1 to 3 lines of advice"),
        new($"100 A: Title\n{Advice}", 1, "Code 100 lacks facts"),
        new($"100 A: Title\n  reason=Unknown sources=ApiResponse\n{Advice}", 1, "Code 100 lacks facts"),
        new($"100: Title\n{Advice}", 2, "Code 100 has no name"),
        new($"\n{Advice}", 2, "'- Send more slowly.' belongs to no code"),
        new(Invalid("RateLimited", "Slow"), 2, "'Slow' is no member of SmsFailureReason: write one of Unknown"),
        new(Invalid("MessageStatus", "MessageStatus,Sky"), 2, "'Sky' is no member of TwilioErrorSources"),
        new(Invalid("RetryLater", "GiveUp"), 2, "'GiveUp' is no member of FailoverAction"),
        new(Invalid("transient", "permanent"), 2, "'permanent' is unknown"),
        new(Invalid("transient", "level=Warning"), 2, "'level=Warning' is unknown"),
    ];

    [TestCaseSource(nameof(InvalidFiles))]
    public void Invalid_line_is_an_error_of_the_build_at_that_line(string text, int line, string message)
    {
        var diagnostics = Run(text).Diagnostics;

        Assert.That(diagnostics, Has.Length.EqualTo(1));
        Assert.That(diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(diagnostics[0].Id, Is.EqualTo(ErrorCodeGenerator.DiagnosticId));
        Assert.That(diagnostics[0].GetMessage(CultureInfo.InvariantCulture), Does.StartWith(message));
        Assert.That(diagnostics[0].Location.GetLineSpan().Path, Is.EqualTo(DataPath));
        Assert.That(diagnostics[0].Location.GetLineSpan().StartLinePosition.Line + 1, Is.EqualTo(line));
    }

    [Test]
    public void Named_codes_are_members_of_the_enum_with_their_title_as_summary()
    {
        var result = Run(
            $"1: Other\n2 A: Less < \"more\" & all\n{Facts}{Advice}\n70 B [warning]: Ends.\n{Facts}{Advice}");

        var compilation = Compilation.AddSyntaxTrees(result.GeneratedTrees);
        var members = compilation.GetTypeByMetadataName("Courier.Twilio.TwilioErrorCode")!.GetMembers()
            .OfType<IFieldSymbol>().ToDictionary(field => field.Name, field => field.ConstantValue);
        var source = result.GeneratedTrees[0].ToString();

        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty);
        Assert.That(members, Is.EqualTo(new Dictionary<string, object?> { ["A"] = 2, ["B"] = 70 }));
        Assert.That(source, Does.Contain("/// <summary>Less &lt; \"more\" &amp; all.</summary>\n    A = 2,"));
        Assert.That(source, Does.Contain("/// <summary>Ends.</summary>\n    B = 70,"));
    }

    [Test]
    public void Valid_codes_are_generated_beside_an_invalid_one()
    {
        var result = Run($"1 A: Title\n{Facts}{Advice}\n2 B: Title\n{Facts}");

        Assert.That(result.Diagnostics, Has.Length.EqualTo(1));
        Assert.That(result.GeneratedTrees[0].ToString(), Does.Contain("A = 1,").And.Not.Contain("B = 2,"));
    }

    [Test]
    public void Line_endings_of_Windows_are_accepted()
    {
        var text = $"1 A: Title\n{Facts}{Advice}\n2: Other\n";

        var trees = Run(text.ReplaceLineEndings("\r\n")).GeneratedTrees;

        Assert.That(trees.Select(tree => $"{tree}"), Is.EqualTo(Run(text).GeneratedTrees.Select(tree => $"{tree}")));
    }

    [Test]
    public void Change_of_another_file_does_not_generate_again()
    {
        var driver = CreateDriver("1: Title\n").RunGenerators(Compilation);

        var changed = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;"));
        var result = driver.RunGenerators(changed).GetRunResult().Results.Single();

        Assert.That(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs)
                .Select(output => output.Reason),
            Has.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    private static string Invalid(string value, string replacement) =>
        $"100 A: Title\n{Facts.Replace(value, replacement, StringComparison.Ordinal)}{Advice}";

    private static GeneratorDriverRunResult Run(string text) =>
        CreateDriver(text).RunGenerators(Compilation).GetRunResult();

    private static CSharpGeneratorDriver CreateDriver(string text) => CSharpGeneratorDriver.Create(
        [new ErrorCodeGenerator().AsSourceGenerator()],
        [new DataFile(text)],
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private sealed class DataFile(string text) : AdditionalText
    {
        public override string Path => DataPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
