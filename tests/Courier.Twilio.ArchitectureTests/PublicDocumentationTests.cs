using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Every public member has a sentence. The compiler asks for a comment; this rule asks for one that says something.</summary>
public class PublicDocsSaySomething
{
    [Test]
    public void Of_the_library()
    {
        Codebase.AssertNone(Silent(SourceCode.Core), "Write one sentence that the signature does not say, and end it with a stop.");
    }

    [Test]
    public void Of_the_sandbox()
    {
        Codebase.AssertNone(
            Silent(new SourceCode(Codebase.Sources("src/Courier.Twilio.Sandbox"))),
            "Write one sentence that the signature does not say, and end it with a stop.");
    }

    [Test]
    public void Of_the_endpoints()
    {
        Codebase.AssertNone(
            Silent(new SourceCode(Codebase.Sources("src/Courier.Twilio.AspNetCore"))),
            "Write one sentence that the signature does not say, and end it with a stop.");
    }

    [TestCase("/// <summary></summary>")]
    [TestCase("/// <summary>Sends.</summary>")]
    [TestCase("/// <summary>No stop at the end</summary>")]
    [TestCase("")]
    public void A_planted_silence_is_found(string comment)
    {
        var code = new SourceCode([new("src/Planted.cs", $"/// <summary>A type for this test.</summary>\npublic static class Planted\n{{\n{comment}\npublic static int Count => 1;\n}}\n")]);

        Assert.That(Silent(code).Single(), Does.Contain("Planted.Count"));
    }

    // The members of TwilioErrorCode carry Twilio's own short names, some of which are one word: "Conflict".
    private static IEnumerable<string> Silent(SourceCode code) =>
        from symbol in code.PublicSymbols()
        where !symbol.IsImplicitlyDeclared && !symbol.IsOverride && symbol is not IMethodSymbol { AssociatedSymbol: not null }
        where !(symbol is INamedTypeSymbol { Name: "" })
        where !SaysSomething(symbol)
        where symbol.ContainingType?.Name != "TwilioErrorCode"
        select $"{symbol.ToDisplayString()} ({symbol.Locations[0].SourceTree?.FilePath})";

    private static bool SaysSomething(ISymbol symbol)
    {
        // A positional record documents its properties and its constructor as parameters.
        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (syntax is ParameterSyntax parameter)
        {
            return Documentation(symbol.ContainingType)?.Elements("param").Any(element =>
                element.Attribute("name")?.Value == parameter.Identifier.Text && IsSentence(element)) == true;
        }

        if (syntax is TypeDeclarationSyntax && symbol is IMethodSymbol)
        {
            return true;
        }

        var documentation = Documentation(symbol);
        return documentation?.Element("inheritdoc") is not null || (documentation?.Element("summary") is { } summary && IsSentence(summary));
    }

    private static XElement? Documentation(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;

    // A reference counts as a word.
    private static bool IsSentence(XElement element)
    {
        var text = string.Concat(element.Nodes().Select(node => node is XElement { IsEmpty: true } ? "x" : node is XElement inner ? inner.Value : node.ToString())).Trim();
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 1 && (text[^1] is '.' or '!' or '?' or ')' or ':');
    }
}
