using Courier.Twilio.ErrorCodes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// Source files compiled with Roslyn. Of the code that source generators add, only the error codes are part of it.
/// </summary>
internal sealed class SourceCompilation
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static readonly PortableExecutableReference[] PlatformReferences = FindPlatformReferences();

    private readonly CSharpCompilation compilation;

    public SourceCompilation(IEnumerable<SourceFile> files)
    {
        Trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path))];
        compilation = CSharpCompilation.Create(
            "ArchitectureTests.Compilation",
            [.. Trees, CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions, "ImplicitUsings.cs")],
            PlatformReferences,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true));
    }

    public static SourceCompilation Core { get; } = CompileCore();

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public SemanticModel Model(SyntaxTree tree) => compilation.GetSemanticModel(tree);

    /// <summary>
    /// Every reference to a type of the compilation, or to a member of one: by name, by <c>var</c>, by a target-typed
    /// <c>new</c>, as an extension method, an indexer or an operator. A reference to a nested type counts as one to the
    /// outermost type. A type that is declared in several files yields one reference for each of them.
    /// </summary>
    public IEnumerable<TypeReference> References() => Trees.SelectMany(References);

    /// <summary>Names that do not resolve. References behind them are not found.</summary>
    public IEnumerable<string> UnresolvedNames(SyntaxTree tree)
    {
        var model = Model(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.Text != "nameof")
            .Where(name => SymbolOf(model, name) is null && model.GetTypeInfo(name).Type is null or IErrorTypeSymbol)
            .Select(name => name.Identifier.Text);
    }

    /// <summary>Every public type and member.</summary>
    public IEnumerable<ISymbol> PublicSymbols() => PublicSymbols(compilation.Assembly.GlobalNamespace);

    // The generated files count as files of Errors/.
    private static SourceCompilation CompileCore()
    {
        var files = Codebase.Sources(Codebase.Core).ToList();
        var driver = CSharpGeneratorDriver.Create(
            [new ErrorCodeGenerator().AsSourceGenerator()], [new ErrorCodeFile()], ParseOptions);

        var result = driver.RunGenerators(new SourceCompilation(files).compilation).GetRunResult();

        return new(
        [
            .. files,
            .. result.Results.Single().GeneratedSources
                .Select(source => new SourceFile($"{Codebase.Core}/Errors/{source.HintName}", $"{source.SourceText}")),
        ]);
    }

    private static IEnumerable<ISymbol> PublicSymbols(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (var symbol in PublicSymbols(inner))
                {
                    yield return symbol;
                }
            }
            else if (member.DeclaredAccessibility == Accessibility.Public)
            {
                yield return member;
                foreach (var symbol in member is INamedTypeSymbol type ? PublicSymbols(type) : [])
                {
                    yield return symbol;
                }
            }
        }
    }

    private IEnumerable<TypeReference> References(SyntaxTree tree)
    {
        var model = Model(tree);
        return
            from node in tree.GetRoot().DescendantNodes()
            where CanReference(node)
            from type in TypesOf(SymbolOf(model, node)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            from declaration in type.DeclaringSyntaxReferences
            let line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1
            select new TypeReference(tree.FilePath, line, type.Name, declaration.SyntaxTree.FilePath);
    }

    private static bool CanReference(SyntaxNode node) => node is SimpleNameSyntax
        or BaseObjectCreationExpressionSyntax
        or ConstructorInitializerSyntax
        or ElementAccessExpressionSyntax
        or BinaryExpressionSyntax;

    // The outermost type of a symbol; with a constructed type, such as the one of a var, also its type arguments.
    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        var arguments = (symbol as INamedTypeSymbol)?.TypeArguments.SelectMany(TypesOf) ?? [];
        for (; type?.ContainingType is not null; type = type.ContainingType)
        {
        }

        return type is null ? arguments : arguments.Prepend(type.OriginalDefinition);
    }

    private static ISymbol? SymbolOf(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol
            ?? info.CandidateSymbols.FirstOrDefault()
            ?? (node is SimpleNameSyntax { Identifier.Text: "var" } ? model.GetTypeInfo(node).Type : null);
    }

    // The references of the tests themselves, without the assemblies whose sources are compiled here.
    private static PortableExecutableReference[] FindPlatformReferences() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Courier.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private sealed class ErrorCodeFile : AdditionalText
    {
        public override string Path => $"{Codebase.Core}/Errors/{ErrorCodeGenerator.FileName}";

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(Codebase.Read(Path));
    }
}

/// <summary>A reference at a line of a file to a type that is declared in a file of the same compilation.</summary>
internal sealed record TypeReference(string Path, int Line, string TypeName, string DeclaringPath);
