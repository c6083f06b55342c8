namespace Courier.Twilio.TestUtilities;

/// <summary>The checkout the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Courier.Twilio.sln</c>.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Reads a file of the repository.</summary>
    /// <param name="path">The path from the root, with slashes.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Courier.Twilio.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
