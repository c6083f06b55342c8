using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// Every log message is declared in one file. None has a parameter that could carry a text, a token or a whole phone
/// number, and each keeps its event id.
/// </summary>
public partial class LogMessageTests
{
    private const string LogFile = $"{Codebase.Core}/Diagnostics/Log.cs";

    // Alerts are built on event ids: a message keeps its id, and the id of a removed message is not used again.
    private static readonly Dictionary<string, int> EventIds = new()
    {
        ["MessageAccepted"] = 1,
        ["MessageRejected"] = 2,
        ["MessageUnconfirmed"] = 3,
        ["UnknownFieldPosted"] = 4,
        ["MessageNotTrackable"] = 5,
        ["InvalidOptionsIgnored"] = 6,
        ["VariableUnresolved"] = 7,
        ["EnvelopeFieldsIgnored"] = 8,
        ["ProviderThrew"] = 9,
        ["RenderingThrew"] = 60,
        ["RecipientsOverridden"] = 61,
        ["StatusRequestFailed"] = 10,
        ["HandlerThrew"] = 11,
        ["TrackingExpired"] = 12,
        ["PendingDeliveryEvicted"] = 13,
        ["MessageNotTracked"] = 14,
        ["PollingStopped"] = 15,
        ["PollFailed"] = 16,
        ["FinalReportDropped"] = 17,
        ["EvictionReportDropped"] = 18,
        ["SignatureValidationUnavailable"] = 20,
        ["SignatureInvalid"] = 21,
        ["InboundMessageUnhandled"] = 22,
        ["ApplicationServiceThrew"] = 29,
        ["RecipientPolicyThrew"] = 30,
        ["SegmentLimitExceeded"] = 31,
        ["SignatureMissing"] = 46,
        ["SharedKeyUnknown"] = 41,
        ["SharedKeySignatureInvalid"] = 42,
        ["SignatureSettingsInvalid"] = 43,
        ["WebhookQueueFull"] = 44,
        ["MessageRedirected"] = 40,
        ["StatusCallbackUnreachable"] = 50,
        ["UnknownMessageIntentPosted"] = 51,
        ["MessagesGoTo"] = 52,
        ["OptionIsSuspicious"] = 53,
    };

    private static IEnumerable<MethodDeclarationSyntax> LogMethods =>
        SourceCompilation.Core.Trees.Single(tree => tree.FilePath == LogFile).GetRoot()
            .DescendantNodes().OfType<MethodDeclarationSyntax>();

    [Test]
    public void Log_methods_have_no_parameter_that_may_be_sensitive()
    {
        Assert.That(LogMethods, Is.Not.Empty);

        Codebase.AssertNone(
            from method in LogMethods
            from parameter in method.ParameterList.Parameters.Skip(1)
            where SensitiveName().IsMatch(parameter.Identifier.Text)
                || parameter.Type!.ToString() is "Exception" or "SmsMessage" or "PhoneNumber"
            select $"{LogFile}: {method.Identifier.Text} has the parameter {parameter}.",
            "Log what identifies the value instead: an id, a masked number or a length.");
    }

    [Test]
    public void Recipients_are_logged_masked()
    {
        Codebase.AssertNone(
            from tree in SourceCompilation.Core.Trees
            from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            where SourceCompilation.Core.Model(tree).GetSymbolInfo(call).Symbol is IMethodSymbol
            {
                ContainingType.Name: "Log",
                Parameters: [{ Name: "to" }, ..],
            }
            let to = call.ArgumentList.Arguments[0].ToString()
            where !to.EndsWith(".Masked", StringComparison.Ordinal)
                && !to.StartsWith("LogSanitizer.Sanitize(", StringComparison.Ordinal)
            select $"{tree.FilePath}: {call}",
            "Pass PhoneNumber.Masked, or an address through LogSanitizer.Sanitize.");
    }

    [Test]
    public void Messages_are_logged_through_the_log_methods_only()
    {
        Codebase.AssertNone(
            from file in Codebase.Sources(Codebase.Core)
            where file.Path is not (LogFile or $"{Codebase.Core}/Diagnostics/NonThrowingLogger.cs")
            from Match match in OtherOutput().Matches(file.Text)
            select $"{file.Path}: {match.Value}",
            "Add a method to Diagnostics/Log.cs.");
    }

    [Test]
    public void Messages_keep_their_event_ids()
    {
        var ids = LogMethods.ToDictionary(
            method => method.Identifier.Text,
            method => int.Parse(
                method.AttributeLists[0].Attributes[0].ArgumentList!.Arguments[0].ToString(),
                CultureInfo.InvariantCulture));

        Codebase.AssertNone(
            ids.Except(EventIds).Select(id => $"{id.Key} is event {id.Value} in {LogFile} only.")
                .Concat(EventIds.Except(ids).Select(id => $"{id.Key} is event {id.Value} in EventIds only.")),
            "New message: take an id that was never used, and add it to EventIds. Existing message: restore its id.");
        Assert.That(EventIds.Values, Is.Unique);
    }

    [GeneratedRegex(
        "^(body|text|token|secret|password|content|value|number|phone|from|message|response|request)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SensitiveName();

    [GeneratedRegex(
        @"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\(|\[LoggerMessage"
        + @"|Console\.(Write|Error|Out)|Debug\.Write|Trace\.Write",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherOutput();
}
