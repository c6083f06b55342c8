using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// Every public member is documented with a sentence. The compiler requires a comment only; these tests also reject an
/// empty summary, a single word and a missing full stop.
/// </summary>
public class PublicDocumentationTests
{
    [TestCase("src/Courier.Twilio")]
    [TestCase("src/Courier.Twilio.AspNetCore")]
    [TestCase("src/Courier.Twilio.Sandbox")]
    [TestCase("src/Courier.Twilio.Sdk")]
    public void Public_members_are_documented_with_a_sentence(string project)
    {
        Codebase.AssertNone(
            FindUndocumented(
                project == Codebase.Core ? SourceCompilation.Core : new(Codebase.Sources(project))),
            "Write a sentence that adds something to the signature, and end it with a full stop.");
    }

    [TestCase("/// <summary></summary>")]
    [TestCase("/// <summary>Sends.</summary>")]
    [TestCase("/// <summary>No full stop at the end</summary>")]
    [TestCase("")]
    public void A_planted_member_without_a_sentence_is_found(string comment)
    {
        var code = new SourceCompilation(
        [
            new(
                "src/Planted.cs",
                $$"""
                /// <summary>A type for this test.</summary>
                public static class Planted
                {
                {{comment}}
                public static int Count => 1;
                }
                """),
        ]);

        Assert.That(FindUndocumented(code).Single(), Does.Contain("Planted.Count"));
    }

    // The members of TwilioErrorCode carry Twilio's titles, some of which are a single word, such as "Conflict".
    private static IEnumerable<string> FindUndocumented(SourceCompilation code) =>
        from symbol in code.PublicSymbols()
        where !symbol.IsImplicitlyDeclared && !symbol.IsOverride
        where symbol is not IMethodSymbol { AssociatedSymbol: not null }
        where symbol is not INamedTypeSymbol { Name: "" }
        where !IsDocumented(symbol)
        where symbol.ContainingType?.Name != "TwilioErrorCode"
        select $"{symbol.ToDisplayString()} ({symbol.Locations[0].SourceTree?.FilePath})";

    private static bool IsDocumented(ISymbol symbol)
    {
        // The properties of a positional record are documented as its parameters, and its constructor needs no summary.
        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (syntax is ParameterSyntax parameter)
        {
            return DocumentationOf(symbol.ContainingType)?.Elements("param").Any(element =>
                element.Attribute("name")?.Value == parameter.Identifier.Text && IsSentence(element)) == true;
        }

        if (syntax is TypeDeclarationSyntax && symbol is IMethodSymbol)
        {
            return true;
        }

        var documentation = DocumentationOf(symbol);
        return documentation?.Element("inheritdoc") is not null
            || (documentation?.Element("summary") is { } summary && IsSentence(summary));
    }

    private static XElement? DocumentationOf(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;

    // A reference, such as <see cref="…"/>, counts as one word.
    private static bool IsSentence(XElement element)
    {
        var text = string.Concat(element.Nodes().Select(node => node switch
        {
            XElement { IsEmpty: true } => "x",
            XElement inner => inner.Value,
            _ => node.ToString(),
        })).Trim();
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 1
            && text[^1] is '.' or '!' or '?' or ')' or ':';
    }
}
