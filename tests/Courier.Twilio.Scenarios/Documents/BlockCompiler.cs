using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.Scenarios.Documents;

/// <summary>
/// Compiles a C# block as it stands: as the only source file of a new project of the console, web or NUnit template.
/// The implicit usings of the template are all that is added.
/// </summary>
internal static class BlockCompiler
{
    private const string ConsoleUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = ConsoleUsings + "\n" + """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using System.Net.Http.Json;
        """;

    private const string TestUsings = ConsoleUsings + "\nglobal using NUnit.Framework;";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles a block.</summary>
    /// <returns>The errors and warnings of the compiler, with the lines of the document.</returns>
    public static IReadOnlyList<string> FindErrors(DocumentBlock block)
    {
        using var stream = new MemoryStream();
        var result = Create(block, block.Text).Emit(stream);
        return
        [
            .. result.Diagnostics.Where(error => error.Severity >= DiagnosticSeverity.Warning).Select(error =>
                $"{block.Path}:{block.Line + error.Location.GetLineSpan().StartLinePosition.Line + 1}"
                + $" {error.Id} {error.GetMessage(null)}"),
        ];
    }

    /// <summary>Compiles a program and runs it to its end in this process.</summary>
    /// <param name="block">The program.</param>
    /// <param name="replacements">What the test replaces in the text, such as the address of the sandbox.</param>
    public static async Task RunAsync(DocumentBlock block, params (string Old, string New)[] replacements)
    {
        var program = Load(block, replacements).EntryPoint!;

        // The entry point of an asynchronous program blocks its thread until the program ended.
        await Task.Run(() =>
            program.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null));
    }

    /// <summary>Compiles a block and loads the assembly.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public static Assembly Load(DocumentBlock block, params (string Old, string New)[] replacements)
    {
        var text = block.Text;
        foreach (var (old, replacement) in replacements)
        {
            Assert.That(text, Does.Contain(old));
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        using var stream = new MemoryStream();
        var result = Create(block, text).Emit(stream);
        Assert.That(result.Success, Is.True, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    }

    private static CSharpCompilation Create(DocumentBlock block, string text)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var tree = CSharpSyntaxTree.ParseText(text, options);
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var usings = text.Contains("WebApplication", StringComparison.Ordinal) ? WebUsings
            : text.Contains("[Test]", StringComparison.Ordinal) ? TestUsings
            : ConsoleUsings;
        return CSharpCompilation.Create(
            $"Block{block.Line}-{Guid.NewGuid():N}",
            [tree, CSharpSyntaxTree.ParseText(usings, options)],
            References,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: Ignored));
    }

    // A template reports no warning about a missing comment (CS1591) or about an assembly that other assemblies
    // reference in another version (CS1701, CS1702).
    private static Dictionary<string, ReportDiagnostic> Ignored => new()
    {
        ["CS1591"] = ReportDiagnostic.Suppress,
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };
}
