namespace Courier.Twilio.Tests.Errors;

/// <summary>Where the source lies: the nearest folder above the tests that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(TestContext.CurrentContext.TestDirectory);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Courier.Twilio.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
