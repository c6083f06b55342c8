using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// A layer of the core references only the layers that <see cref="Layers.MayUse"/> lists for it. References are those
/// that the compiler resolves; <c>using</c> directives do not count.
/// </summary>
public class LayerDependencyTests
{
    // The documents are part of the package.
    private static readonly string[] FilesOfRoot =
    [
        "Courier.Twilio.csproj", "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt", "README.md", "CHANGELOG.md",
        "ERRORS.md",
    ];

    [Test]
    public void Every_folder_of_the_core_is_a_layer_of_the_table()
    {
        var folders = SourceCompilation.Core.Trees.Select(tree => Layers.FolderOf(tree.FilePath)).ToHashSet();

        Codebase.AssertNone(
            folders.Except(Layers.MayUse.Keys).Select(folder => $"{folder} is not a layer."),
            "Decide what the new layer may use, and add it to Layers.MayUse.");
        Codebase.AssertNone(
            Layers.MayUse.Keys.Except(folders).Where(layer => layer != Layers.None)
                .Select(layer => $"{layer} has no source file."),
            "Remove the layer from Layers.MayUse.");
    }

    [Test]
    public void Root_of_the_core_holds_the_project_and_its_lists_only()
    {
        Codebase.AssertNone(
            Codebase.Files.Where(path => path.StartsWith($"{Codebase.Core}/", StringComparison.Ordinal))
                .Where(path => Layers.FolderOf(path) == Layers.None)
                .Where(path => !FilesOfRoot.Contains(Layers.RelativePath(path))),
            "Move the file into the folder of a layer.");
    }

    [Test]
    public void Layers_reference_only_the_layers_they_may_use()
    {
        Codebase.AssertNone(
            FindViolations(SourceCompilation.Core),
            "Move the type to a lower layer, or pass a value instead of the type (Layers.MayUse).");
    }

    [Test]
    public void Platform_types_are_named_in_their_layer_only()
    {
        Codebase.AssertNone(
            FindPlatformTypes(SourceCompilation.Core),
            "Keep the type in its layer (Layers.PlatformTypes), and pass a type of this library to the others.");
    }

    // Only the members that the JSON source generator adds do not resolve. They are used in Http/ only.
    [Test]
    public void Every_name_of_the_core_resolves()
    {
        Codebase.AssertNone(
            SourceCompilation.Core.Trees
                .SelectMany(tree => SourceCompilation.Core.UnresolvedNames(tree).Select(name => (tree.FilePath, name)))
                .Where(use => !use.FilePath.StartsWith($"{Codebase.Core}/Http/", StringComparison.Ordinal))
                .Select(use => $"{use.FilePath}: {use.name}"),
            "Add the assembly that declares the name to the references of this project.");
    }

    [TestCase(
        "Sms",
        "namespace Courier.Sms; class Bad { Courier.Twilio.Messages.Field? f; }",
        "Sms uses Messages (Field)")]
    [TestCase("Messages", "class Bad { object o = new Courier.Twilio.Http.Form(); }", "Messages uses Http (Form)")]
    [TestCase(
        "Http",
        "class Bad { Courier.Twilio.Http.Form f = Courier.Twilio.Errors.Info.Create(); }",
        "Http uses Errors")]
    [TestCase(
        "Errors",
        "using static Courier.Twilio.Messages.Field; class Bad { int n = Max; }",
        "Errors uses Messages")]
    [TestCase(
        "Errors",
        "using Courier.Twilio.Messages; class Bad { int N(string s) => s.Cut(); }",
        "Errors uses Messages")]
    [TestCase(
        "Dispatching",
        "class Bad { void M() { var f = Courier.Twilio.Errors.Info.Create(); } }",
        "Dispatching uses Http")]
    [TestCase(
        "Dispatching",
        "class Bad { void M() { var f = Courier.Twilio.Errors.Info.List(); } }",
        "Dispatching uses Http")]
    [TestCase(
        "Sending",
        "class Bad { object? M(Courier.Twilio.Webhooks.Parser p) => p; }",
        "Sending uses Webhooks (Parser)")]
    [TestCase(
        "Configuration",
        "class Bad { object? M(Courier.Twilio.Messages.Codes c) => c[0]; }",
        "Configuration uses Messages")]
    public void A_planted_reference_is_found(string layer, string text, string violation)
    {
        Assert.That(FindViolations(Plant(layer, text)), Has.Some.Contains(violation));
    }

    [TestCase("Messages", "class Good { int n = Courier.Sms.Limits.Max; }")]
    [TestCase("Sending", "class Good { object? M(Courier.Twilio.Http.Form f) => f; }")]
    public void A_reference_to_a_lower_layer_is_allowed(string layer, string text)
    {
        Assert.That(FindViolations(Plant(layer, text)), Has.None.Contains("Planted.cs"));
    }

    [TestCase("Errors", "class Bad { HttpRequestMessage? m; }")]
    [TestCase("Tracking", "using Polly; class Bad { }")]
    [TestCase("Sending", "class Bad(IServiceProvider services) { object o = services; }")]
    [TestCase("Http", "using System.Text.Json.Serialization; [JsonSerializable(typeof(int))] partial class Bad { }")]
    public void A_planted_platform_type_is_found(string layer, string text)
    {
        Assert.That(FindPlatformTypes(Plant(layer, text)), Is.Not.Empty);
    }

    private static SourceCompilation Plant(string layer, string text) => new(
    [
        new($"{Codebase.Core}/{layer}/Planted.cs", text),
        new(
            $"{Codebase.Core}/Sms/Limits.cs",
            "namespace Courier.Sms; static class Limits { public const int Max = 1; }"),
        new(
            $"{Codebase.Core}/Messages/Field.cs",
            """
            namespace Courier.Twilio.Messages;
            static class Field { public const int Max = 1; public static int Cut(this string s) => 1; }
            class Codes { public int this[int index] => index; }
            """),
        new($"{Codebase.Core}/Http/Form.cs", "namespace Courier.Twilio.Http; class Form { }"),
        new($"{Codebase.Core}/Webhooks/Parser.cs", "namespace Courier.Twilio.Webhooks; class Parser { }"),
        new(
            $"{Codebase.Core}/Errors/Info.cs",
            """
            namespace Courier.Twilio.Errors;
            static class Info
            {
                public static Http.Form Create() => new();
                public static List<Http.Form> List() => [];
            }
            """),
    ]);

    private static IEnumerable<string> FindViolations(SourceCompilation code) =>
        from reference in code.References()
        let layer = Layers.FolderOf(reference.Path)
        let used = Layers.FolderOf(reference.DeclaringPath)
        where used != layer && !Layers.MayUse.GetValueOrDefault(layer, []).Contains(used)
        select $"{reference.Path}({reference.Line}): {layer} uses {used} ({reference.TypeName}).";

    private static IEnumerable<string> FindPlatformTypes(SourceCompilation code) =>
        from tree in code.Trees
        from token in tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken)
        from platform in Layers.PlatformTypes
        where token.Text == platform.Type || token.Text == $"{platform.Type}Attribute"
        where !Layers.RelativePath(tree.FilePath).StartsWith(platform.Place, StringComparison.Ordinal)
        let line = tree.GetLineSpan(token.Span).StartLinePosition.Line + 1
        select $"{tree.FilePath}({line}): {platform.Type} may be named in {platform.Place} only.";
}
