namespace Courier.Twilio.Sandbox.Tests.Given;

/// <summary>Data that others published and that lies beside a checkout, not in it.</summary>
internal static class Shared
{
    /// <summary>Where it is; the test is passed over, visibly, where it is not: whoever has only the repository cannot compare.</summary>
    public static string Find(string name)
    {
        var path = Path.Combine(Checkout.Root, "../shared/data", name);
        if (!File.Exists(path))
        {
            Assert.Ignore($"Not compared: {name} does not lie in shared/data beside the checkout.");
        }

        return path;
    }
}
