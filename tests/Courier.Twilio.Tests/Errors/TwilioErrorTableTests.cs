using System.Reflection;
using System.Runtime.Loader;
using Courier.Twilio.Errors;

namespace Courier.Twilio.Tests.Errors;

public class TwilioErrorTableTests
{
    [Test]
    public void The_table_is_read_when_a_code_of_it_is_met()
    {
        var table = new TwilioErrorTable();
        var before = table.IsLoaded;

        var row = table.Find((TwilioErrorCode)13214);

        Assert.That(before, Is.False);
        Assert.That(table.IsLoaded, Is.True);
        Assert.That(row!.Title, Is.EqualTo("Dial: Invalid callerId value"));
    }

    [Test]
    public void The_table_holds_no_code_that_has_a_name()
    {
        var table = new TwilioErrorTable();

        Assert.That(Enum.GetValues<TwilioErrorCode>().Where(code => table.Find(code) is not null), Is.Empty);
    }

    // In an assembly of its own, since every other test may have met a code without a name already.
    [Test]
    public void Looking_up_every_named_code_leaves_the_table_unread()
    {
        var context = new AssemblyLoadContext("fresh", isCollectible: true);
        var fresh = context.LoadFromAssemblyPath(typeof(TwilioErrorCatalog).Assembly.Location);
        var catalog = fresh.GetType(typeof(TwilioErrorCatalog).FullName!)!;
        var find = catalog.GetMethod(nameof(TwilioErrorCatalog.Find))!;
        var isLoaded = catalog.GetProperty(nameof(TwilioErrorCatalog.IsTableLoaded), BindingFlags.NonPublic | BindingFlags.Static)!;

        foreach (var code in Enum.GetValuesAsUnderlyingType<TwilioErrorCode>())
        {
            find.Invoke(null, [Enum.ToObject(find.GetParameters()[0].ParameterType, code)]);
        }

        var afterTheNamed = isLoaded.GetValue(null);
        find.Invoke(null, [Enum.ToObject(find.GetParameters()[0].ParameterType, 13214)]);
        var afterAnother = isLoaded.GetValue(null);

        Assert.That(afterTheNamed, Is.EqualTo(false));
        Assert.That(afterAnother, Is.EqualTo(true));
        context.Unload();
    }
}
