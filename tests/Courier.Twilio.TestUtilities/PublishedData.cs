namespace Courier.Twilio.TestUtilities;

/// <summary>Published reference data in <c>tests/data</c>, whose README names the sources.</summary>
public static class PublishedData
{
    /// <summary>Returns the path of a data file.</summary>
    public static string Find(string name) => Path.Combine(Repository.Root, "tests/data", name);
}
