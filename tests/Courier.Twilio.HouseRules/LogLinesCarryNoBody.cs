using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.HouseRules;

/// <summary>Every line that is logged stands in one file, and none can carry a text, a token or a whole number.</summary>
public partial class LogLinesCarryNoBody
{
    private const string Log = $"{House.Core}/Diagnostics/Log.cs";

    private static IEnumerable<MethodDeclarationSyntax> Lines =>
        SourceCode.Core.Trees.Single(tree => tree.FilePath == Log).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>();

    [Test]
    public void No_line_takes_what_it_must_not_show()
    {
        Assert.That(Lines, Is.Not.Empty);

        House.Expect(
            from line in Lines
            from parameter in line.ParameterList.Parameters.Skip(1)
            where Forbidden().IsMatch(parameter.Identifier.Text) || parameter.Type!.ToString() is "Exception" or "SmsMessage" or "PhoneNumber"
            select $"{Log}: {line.Identifier.Text} takes {parameter.Type} {parameter.Identifier.Text}.",
            "Log what identifies it instead: an id, a masked number, a length.");
    }

    [Test]
    public void A_recipient_is_logged_masked()
    {
        House.Expect(
            from tree in SourceCode.Core.Trees
            from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            where SourceCode.Core.Model(tree).GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.Name: "Log", Parameters: [{ Name: "to" }, ..] }
            let first = call.ArgumentList.Arguments[0].ToString()
            where !first.EndsWith(".Masked", StringComparison.Ordinal)
            select $"{tree.FilePath}: {call}",
            "Hand over PhoneNumber.Masked.");
    }

    [Test]
    public void No_line_is_written_anywhere_else()
    {
        House.Expect(
            from file in House.Sources(House.Core)
            where file.Path != Log
            from Match match in Elsewhere().Matches(file.Text)
            select $"{file.Path}: {match.Value}",
            "Give the line a method in Diagnostics/Log.cs.");
    }

    [Test]
    public void No_two_lines_share_a_number()
    {
        var numbers = Lines.Select(line => line.AttributeLists[0].Attributes[0].ArgumentList!.Arguments[0].ToString()).ToList();

        House.Expect(numbers.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => $"Event {group.Key} is there twice."), "Take the next free number.");
    }

    [GeneratedRegex("^(body|text|token|secret|password|content|value|number|phone|from|message|response|request)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\(|\[LoggerMessage|Console\.(Write|Error|Out)|Debug\.Write|Trace\.Write", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
