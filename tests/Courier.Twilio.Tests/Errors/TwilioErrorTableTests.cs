using System.Reflection;
using System.Runtime.Loader;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorTableTests
{
    private const int MaxBytes = 50_000;

    [Test]
    public void Find_returns_one_instance_for_concurrent_lookups()
    {
        var errors = new TwilioErrorInfo?[64];

        Parallel.For(0, errors.Length, i => errors[i] = TwilioErrorTable.Find(TwilioErrorCode.MessageFiltered));

        Assert.That(errors, Has.All.SameAs(errors[0]).And.Not.Null);
    }

    [TestCase(63)]
    [TestCase(64)]
    [TestCase(21625)]
    [TestCase(456003)]
    [TestCase(int.MaxValue)]
    public void Find_of_a_number_beside_a_code_returns_null(int number)
    {
        Assert.That(TwilioErrorTable.Find((TwilioErrorCode)number), Is.Null);
    }

    // In a separate load context, because another test may have used the table already.
    [TestCase(21610)]
    [TestCase(13214)]
    public void First_lookup_decodes_one_code(int code)
    {
        var context = new AssemblyLoadContext("isolated", isCollectible: true);
        var assembly = context.LoadFromAssemblyPath(typeof(TwilioErrorCatalog).Assembly.Location);
        var find = assembly.GetType(typeof(TwilioErrorCatalog).FullName!)!.GetMethod(nameof(TwilioErrorCatalog.Find))!;
        object?[] arguments = [Enum.ToObject(find.GetParameters()[0].ParameterType, code)];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = find.Invoke(null, BindingFlags.Default, binder: null, arguments, culture: null);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(error, Is.Not.Null);
        Assert.That(bytes, Is.LessThan(MaxBytes));
        context.Unload();
    }
}
