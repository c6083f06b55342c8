namespace Courier.Twilio.ArchitectureTests;

/// <summary>
/// The folders of the core form no cycle, and neither do its files. To print both graphs, run
/// <c>COURIER_REFERENCE_GRAPH=1 dotnet test tests/Courier.Twilio.ArchitectureTests --filter ReferenceGraph --logger
/// "console;verbosity=detailed"</c>.
/// </summary>
public class ReferenceGraphTests
{
    [Test]
    public void Folders_form_no_cycle()
    {
        var graph = ReferenceGraph.OfFolders(SourceCompilation.Core);
        Print("Folders", graph);

        Codebase.AssertNone(graph.Cycles(), "Move the type that closes the cycle to the lower of the folders.");
    }

    [Test]
    public void Files_form_no_cycle()
    {
        var graph = ReferenceGraph.OfFiles(SourceCompilation.Core);
        Print("Files", graph);

        Codebase.AssertNone(
            graph.Cycles(),
            "Move types that reference each other into one file, or let one of them take an interface or a delegate.");
    }

    [Test]
    public void A_planted_cycle_of_folders_is_found()
    {
        var code = Compile(
            ("A/One.cs", "class One { Two? t; }"),
            ("B/Two.cs", "class Two { Three? t; }"),
            ("C/Three.cs", "class Three { One? o; }"),
            ("D/Four.cs", "class Four { One? o; }"));

        var cycle = ReferenceGraph.OfFolders(code).Cycles().Single();

        Assert.That(cycle, Does.StartWith("Cycle of A, B, C:"));
        Assert.That(cycle, Does.Contain($"A → B: {Codebase.Core}/A/One.cs(1) references Two."));
    }

    [Test]
    public void A_planted_cycle_of_files_is_found()
    {
        var code = Compile(("A/One.cs", "class One { Two? t; }"), ("A/Two.cs", "class Two { One? o; }"));

        Assert.That(ReferenceGraph.OfFolders(code).Cycles(), Is.Empty);
        Assert.That(ReferenceGraph.OfFiles(code).Cycles().Single(), Does.StartWith("Cycle of A/One.cs, A/Two.cs:"));
    }

    [Test]
    public void Files_of_one_partial_type_are_one_node()
    {
        (string, string)[] files =
        [
            ("A/One.cs", "partial class One { int a; Two? t; int B() => b; }"),
            ("A/One.Rows.cs", "partial class One { int b; int A() => a; }"),
        ];

        var code = Compile([.. files, ("A/Two.cs", "class Two { }")]);
        var cyclic = Compile([.. files, ("A/Two.cs", "class Two { One? o; }")]);

        Assert.That(ReferenceGraph.OfFiles(code).Cycles(), Is.Empty);
        Assert.That(ReferenceGraph.OfFiles(cyclic).Cycles().Count(), Is.EqualTo(1));
    }

    private static SourceCompilation Compile(params (string Path, string Text)[] files) =>
        new(files.Select(file => new SourceFile($"{Codebase.Core}/{file.Path}", file.Text)));

    private static void Print(string title, ReferenceGraph graph)
    {
        if (Environment.GetEnvironmentVariable("COURIER_REFERENCE_GRAPH") is { Length: > 0 })
        {
            TestContext.Out.WriteLine($"{title}:\n{string.Join('\n', graph.Edges)}");
        }
    }
}
