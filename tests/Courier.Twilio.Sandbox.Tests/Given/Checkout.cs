namespace Courier.Twilio.Sandbox.Tests.Given;

/// <summary>The sources these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Courier.Twilio.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
