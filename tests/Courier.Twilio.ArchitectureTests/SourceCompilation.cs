using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Source files, compiled for their meaning. Generated code is not there; what it would add is not looked at.</summary>
internal sealed class SourceCode
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static readonly PortableExecutableReference[] Platform = FindReferences();

    private readonly CSharpCompilation compilation;

    public SourceCode(IEnumerable<SourceFile> files)
    {
        Trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Options, file.Path))];
        compilation = CSharpCompilation.Create(
            "UnderTheRules",
            [.. Trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Options, "ImplicitUsings.cs")],
            Platform,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    public static SourceCode Core { get; } = new(Codebase.Sources(Codebase.Core));

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public SemanticModel Model(SyntaxTree tree) => compilation.GetSemanticModel(tree);

    /// <summary>Every name in a file that stands for one of our own types or a member of one.</summary>
    public IEnumerable<(SyntaxNode Name, INamedTypeSymbol Type)> References(SyntaxTree tree)
    {
        var model = Model(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax))
        {
            var symbol = SymbolOf(model, node);
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            for (; type is not null; type = type.ContainingType)
            {
                if (type.ContainingType is null && type.OriginalDefinition.DeclaringSyntaxReferences.Length > 0)
                {
                    yield return (node, type.OriginalDefinition);
                }
            }
        }
    }

    /// <summary>Names that mean nothing to the compiler; a rule is blind to what hides behind them.</summary>
    public IEnumerable<string> Unknown(SyntaxTree tree)
    {
        var model = Model(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.Text != "nameof")
            .Where(name => SymbolOf(model, name) is null && model.GetTypeInfo(name).Type is null or IErrorTypeSymbol)
            .Select(name => name.Identifier.Text);
    }

    /// <summary>Everything that a stranger can see.</summary>
    public IEnumerable<ISymbol> PublicSymbols() => Below(compilation.Assembly.GlobalNamespace);

    private static IEnumerable<ISymbol> Below(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (var symbol in Below(inner))
                {
                    yield return symbol;
                }
            }
            else if (member.DeclaredAccessibility == Accessibility.Public)
            {
                yield return member;
                foreach (var symbol in member is INamedTypeSymbol type ? Below(type) : [])
                {
                    yield return symbol;
                }
            }
        }
    }

    private static ISymbol? SymbolOf(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? (node is SimpleNameSyntax { Identifier.Text: "var" } ? model.GetTypeInfo(node).Type : null);
    }

    // What the tests themselves run on, without the assemblies whose source is looked at.
    private static PortableExecutableReference[] FindReferences() => [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(System.IO.Path.PathSeparator)
        .Where(path => !System.IO.Path.GetFileName(path).StartsWith("Courier.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];
}
