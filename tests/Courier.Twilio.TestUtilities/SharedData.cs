namespace Courier.Twilio.TestUtilities;

/// <summary>
/// Published reference data in <c>shared/data</c> beside the checkout; it is not part of the repository.
/// </summary>
public static class SharedData
{
    /// <summary>
    /// Returns the path of a data file. Without the file the test is ignored, with a message that says so.
    /// </summary>
    public static string Find(string name)
    {
        var path = Path.Combine(Repository.Root, "../shared/data", name);
        if (!File.Exists(path))
        {
            Assert.Ignore($"Not compared: {name} is not in shared/data beside the checkout.");
        }

        return path;
    }
}
