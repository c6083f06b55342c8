namespace Courier.Twilio.Scenarios.Documents;

/// <summary>
/// Every C# block of README.md, of the readmes of the packages and of the guides is a program, or a file of types, that
/// compiles with nothing added.
/// </summary>
public class DocumentBlocksTests
{
    internal static IEnumerable<DocumentBlock> CSharpBlocks =>
        DocumentBlock.Documents.SelectMany(DocumentBlock.ReadAll).Where(block => block.Language == "csharp");

    [TestCaseSource(nameof(CSharpBlocks))]
    public void Block_compiles_as_a_program_of_its_own(object block)
    {
        Assert.That(BlockCompiler.FindErrors((DocumentBlock)block), Is.Empty);
    }

    [Test]
    public void Readme_has_blocks()
    {
        Assert.That(CSharpBlocks.Count(block => block.Path == "README.md"), Is.GreaterThan(5));
    }
}
