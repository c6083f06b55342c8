using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>A room of the core may use only the rooms below it. Names are resolved: a <c>using</c> proves nothing.</summary>
public class RoomsLookDownOnly
{
    private const string Root = "(root)";

    // Arrows more than the first drawing of the house had: the root sends envelopes (CourierEnvelopeSender is the hall's,
    // it needs Envelope), and reads a status off the wire with the one reader that Delivery has (TwilioStatus); Webhooks
    // knows a SID when it sees one (Requests), and says why it refused a callback (Diagnostics).
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Sms"] = [],
        ["Diagnostics"] = ["Sms"],
        ["Errors"] = ["Sms"],
        ["Requests"] = ["Sms"],
        ["Envelope"] = ["Sms", "Requests"],
        ["Api"] = ["Requests"],
        ["Delivery"] = ["Sms", "Errors", "Requests", "Api", "Diagnostics"],
        ["Webhooks"] = ["Sms", "Errors", "Requests", "Delivery", "Diagnostics"],
        [Root] = ["Sms", "Requests", "Api", "Errors", "Diagnostics", "Envelope", "Delivery"],
        ["Registration"] = ["Sms", "Requests", "Api", "Errors", "Diagnostics", "Envelope", "Delivery", "Webhooks", Root],
    };

    // What the user configures may be read in every room but the promise's; so may the enums it carries.
    private static readonly string[] ReadEverywhere = ["CourierTwilioOptions", "DeliveryPollingOptions", "MissingVariableBehavior", "E164ValidationLevel"];

    private static readonly (string Word, string Place)[] Outward =
    [
        ("HttpRequestMessage", "Api/"), ("HttpResponseMessage", "Api/"), ("Polly", "Api/"),
        ("IServiceCollection", "Registration/"), ("IServiceProvider", "Registration/"),
        ("BackgroundService", "Delivery/DeliveryPoller.cs"), ("JsonSerializable", "Api/TwilioJson.cs"),
    ];

    [Test]
    public void Every_room_is_in_the_table()
    {
        Codebase.AssertNone(
            SourceCode.Core.Trees.Select(tree => RoomOf(tree.FilePath)).Where(room => !MayUse.ContainsKey(room)),
            "A new room: decide what it may use and write it into RoomsLookDownOnly.MayUse.");
    }

    [Test]
    public void No_room_looks_up()
    {
        Codebase.AssertNone(FindLooksUp(SourceCode.Core), "Move the type down, or hand over the value instead of the type (RoomsLookDownOnly.MayUse).");
    }

    [Test]
    public void Words_of_the_outside_stay_in_their_room()
    {
        Codebase.AssertNone(FindWordsAstray(SourceCode.Core), "Keep this word in its room (RoomsLookDownOnly.Outward) and hand over something of ours.");
    }

    // Only members that a generator writes are unknown here; anything else would hide from the rules above.
    [Test]
    public void The_rule_sees_what_it_looks_at()
    {
        Codebase.AssertNone(
            SourceCode.Core.Trees.SelectMany(tree => SourceCode.Core.Unknown(tree).Select(name => $"{tree.FilePath}: {name}"))
                .Where(line => !line.StartsWith($"{Codebase.Core}/Api/", StringComparison.Ordinal)),
            "The rule's compilation does not know this name: add the reference it needs.");
    }

    [TestCase("Sms/Bad.cs", "namespace Courier.Sms; class Bad { Courier.Twilio.Requests.Field? f; }", "Sms uses Requests (Field)")]
    [TestCase("Requests/Bad.cs", "namespace Courier.Twilio.Requests; class Bad { object o = new Api.Form(); }", "Requests uses Api (Form)")]
    [TestCase("Api/Bad.cs", "namespace Courier.Twilio.Api; class Bad { int n = Courier.Sms.Promise.Count; }", "Api uses Sms (Promise)")]
    [TestCase("Errors/Bad.cs", "using static Courier.Twilio.Requests.Field; class Bad { int n = Most; }", "Errors uses Requests (Field)")]
    [TestCase("Errors/Bad.cs", "using Courier.Twilio.Requests; class Bad { int N(string s) => s.Shorten(); }", "Errors uses Requests (Field)")]
    [TestCase("Envelope/Bad.cs", "class Bad { void M() { var form = Courier.Twilio.Hall.Make(); } }", "Envelope uses (root) (Hall)")]
    [TestCase("Envelope/Bad.cs", "class Bad { void M() { var form = Courier.Twilio.Hall.Make(); } }", "Envelope uses Api (Form)")]
    public void A_planted_look_upwards_is_found(string path, string text, string fault)
    {
        Assert.That(FindLooksUp(Planted(path, text)), Has.Some.Contains(fault));
    }

    [TestCase("Requests/Good.cs", "class Good { int n = Courier.Sms.Promise.Count; }")]
    [TestCase("Api/Good.cs", "class Good { object? M(Courier.Twilio.CourierTwilioOptions o) => o; }")]
    public void A_look_downwards_is_none(string path, string text)
    {
        Assert.That(FindLooksUp(Planted(path, text)), Is.Empty);
    }

    [TestCase("Errors/Bad.cs", "class Bad { HttpRequestMessage? m; }")]
    [TestCase("Delivery/Bad.cs", "using Polly; class Bad { }")]
    [TestCase("Bad.cs", "class Bad(IServiceProvider services) { object o = services; }")]
    [TestCase("Api/Bad.cs", "using System.Text.Json.Serialization; [JsonSerializable(typeof(int))] partial class Bad { }")]
    public void A_planted_word_astray_is_found(string path, string text)
    {
        Assert.That(FindWordsAstray(Planted(path, text)), Is.Not.Empty);
    }

    private static SourceCode Planted(string path, string text) => new(
    [
        new($"{Codebase.Core}/{path}", text),
        new($"{Codebase.Core}/Sms/Promise.cs", "namespace Courier.Sms; static class Promise { public static int Count => 1; }"),
        new($"{Codebase.Core}/Requests/Field.cs", "namespace Courier.Twilio.Requests; static class Field { public const int Most = 1; public static int Shorten(this string s) => 1; }"),
        new($"{Codebase.Core}/Api/Form.cs", "namespace Courier.Twilio.Api; class Form { }"),
        new($"{Codebase.Core}/Hall.cs", "namespace Courier.Twilio; static class Hall { public static Api.Form Make() => new(); }"),
        new($"{Codebase.Core}/CourierTwilioOptions.cs", "namespace Courier.Twilio; class CourierTwilioOptions { }"),
    ]);

    private static IEnumerable<string> FindLooksUp(SourceCode code) =>
        from tree in code.Trees
        let room = RoomOf(tree.FilePath)
        from reference in code.References(tree)
        let other = RoomOf(reference.Type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath)
        where other != room && !MayUse[room].Contains(other) && !(room != "Sms" && ReadEverywhere.Contains(reference.Type.Name))
        select $"{tree.FilePath}({LineOf(reference.Name)}): {room} uses {other} ({reference.Type.Name}).";

    private static IEnumerable<string> FindWordsAstray(SourceCode code) =>
        from tree in code.Trees
        from token in tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken)
        from rule in Outward
        where token.Text == rule.Word || token.Text == $"{rule.Word}Attribute"
        where !tree.FilePath[(Codebase.Core.Length + 1)..].StartsWith(rule.Place, StringComparison.Ordinal)
        select $"{tree.FilePath}({tree.GetLineSpan(token.Span).StartLinePosition.Line + 1}): says {rule.Word}, which only {rule.Place} may.";

    private static string RoomOf(string path) => path[(Codebase.Core.Length + 1)..].Split('/') is [var room, _, ..] ? room : Root;

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
