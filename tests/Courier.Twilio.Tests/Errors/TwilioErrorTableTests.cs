using System.Reflection;
using System.Runtime.Loader;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorTableTests
{
    [Test]
    public void Find_loads_the_table()
    {
        var table = new TwilioErrorTable();
        var before = table.IsLoaded;

        var error = table.Find((TwilioErrorCode)13214);

        Assert.That(before, Is.False);
        Assert.That(table.IsLoaded, Is.True);
        Assert.That(error!.Title, Is.EqualTo("Dial: Invalid callerId value"));
    }

    [Test]
    public void Table_does_not_contain_named_codes()
    {
        var table = new TwilioErrorTable();

        Assert.That(Enum.GetValues<TwilioErrorCode>().Where(code => table.Find(code) is not null), Is.Empty);
    }

    // In a separate load context, because another test may have loaded the table already.
    [Test]
    public void Finding_every_named_code_does_not_load_the_table()
    {
        var context = new AssemblyLoadContext("isolated", isCollectible: true);
        var assembly = context.LoadFromAssemblyPath(typeof(TwilioErrorCatalog).Assembly.Location);
        var catalog = assembly.GetType(typeof(TwilioErrorCatalog).FullName!)!;
        var find = catalog.GetMethod(nameof(TwilioErrorCatalog.Find))!;
        var isLoaded = catalog.GetProperty(
            nameof(TwilioErrorCatalog.IsTableLoaded), BindingFlags.NonPublic | BindingFlags.Static)!;

        foreach (var code in Enum.GetValuesAsUnderlyingType<TwilioErrorCode>())
        {
            find.Invoke(null, [Enum.ToObject(find.GetParameters()[0].ParameterType, code)]);
        }

        var afterNamedCodes = isLoaded.GetValue(null);
        find.Invoke(null, [Enum.ToObject(find.GetParameters()[0].ParameterType, 13214)]);
        var afterUnnamedCode = isLoaded.GetValue(null);

        Assert.That(afterNamedCodes, Is.EqualTo(false));
        Assert.That(afterUnnamedCode, Is.EqualTo(true));
        context.Unload();
    }
}
