using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Every line that is logged stands in one file, and none can carry a text, a token or a whole number.</summary>
public partial class LogLinesCarryNoBody
{
    private const string Log = $"{Codebase.Core}/Diagnostics/Log.cs";

    // Alerts are built on these numbers: a line keeps its own, and a number that was given up is not given again.
    private static readonly Dictionary<string, int> Numbers = new()
    {
        ["Accepted"] = 1,
        ["Rejected"] = 2,
        ["Unconfirmed"] = 3,
        ["UnknownField"] = 4,
        ["NotTrackable"] = 5,
        ["InvalidOptionsIgnored"] = 6,
        ["UnresolvedVariable"] = 7,
        ["NotUsedHere"] = 8,
        ["ProviderThrew"] = 9,
        ["CouldNotAsk"] = 10,
        ["HandlerThrew"] = 11,
        ["GaveUp"] = 12,
        ["PushedOut"] = 13,
        ["NotFollowed"] = 14,
        ["StoppedPolling"] = 15,
        ["RoundFailed"] = 16,
        ["ReportLost"] = 17,
        ["NobodyTold"] = 18,
        ["CallbacksCannotBeChecked"] = 20,
        ["CallbackNotSigned"] = 21,
        ["InboundUnheard"] = 22,
        ["RuleThrew"] = 30,
        ["TooManySegments"] = 31,
    };

    private static IEnumerable<MethodDeclarationSyntax> Lines =>
        SourceCode.Core.Trees.Single(tree => tree.FilePath == Log).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>();

    [Test]
    public void No_line_takes_what_it_must_not_show()
    {
        Assert.That(Lines, Is.Not.Empty);

        Codebase.AssertNone(
            from line in Lines
            from parameter in line.ParameterList.Parameters.Skip(1)
            where Forbidden().IsMatch(parameter.Identifier.Text) || parameter.Type!.ToString() is "Exception" or "SmsMessage" or "PhoneNumber"
            select $"{Log}: {line.Identifier.Text} takes {parameter.Type} {parameter.Identifier.Text}.",
            "Log what identifies it instead: an id, a masked number, a length.");
    }

    [Test]
    public void A_recipient_is_logged_masked()
    {
        Codebase.AssertNone(
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
        Codebase.AssertNone(
            from file in Codebase.Sources(Codebase.Core)
            where file.Path != Log
            from Match match in Elsewhere().Matches(file.Text)
            select $"{file.Path}: {match.Value}",
            "Give the line a method in Diagnostics/Log.cs.");
    }

    [Test]
    public void A_line_keeps_its_number()
    {
        var lines = Lines.ToDictionary(
            line => line.Identifier.Text,
            line => int.Parse(line.AttributeLists[0].Attributes[0].ArgumentList!.Arguments[0].ToString(), CultureInfo.InvariantCulture));

        Codebase.AssertNone(
            lines.Except(Numbers).Concat(Numbers.Except(lines)).Select(line => $"{line.Key} is event {line.Value} in one of the two."),
            "A new line: take a number that was never given, and write it into Numbers. An old one: leave its number alone.");
        Assert.That(Numbers.Values, Is.Unique);
    }

    [GeneratedRegex("^(body|text|token|secret|password|content|value|number|phone|from|message|response|request)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\(|\[LoggerMessage|Console\.(Write|Error|Out)|Debug\.Write|Trace\.Write", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
