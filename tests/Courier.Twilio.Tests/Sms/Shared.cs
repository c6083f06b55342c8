namespace Courier.Sms;

/// <summary>Reference data that lies beside the checkout and is not part of it.</summary>
internal static class Shared
{
    /// <summary>Where a file lies; ignores the test, and says so, when it does not lie there.</summary>
    internal static string File(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Courier.Twilio.sln")))
        {
            folder = folder.Parent;
        }

        var path = Path.Combine(folder?.Parent?.FullName ?? ".", "shared", "data", name);

        if (!System.IO.File.Exists(path))
        {
            Assert.Ignore($"Not compared: {name} does not lie in shared/data beside the checkout.");
        }

        return path;
    }
}
