using Microsoft.Extensions.Configuration;

namespace Courier.Twilio.Configuration;

/// <summary>A configuration section that the options of one registration are bound to.</summary>
/// <param name="Registration">The name of the registration.</param>
/// <param name="Configuration">The section.</param>
internal sealed record OptionsSection(string Registration, IConfiguration Configuration)
{
    /// <summary>Gets the path of the section; empty for the root of a configuration.</summary>
    public string Path => (Configuration as IConfigurationSection)?.Path ?? "";

    /// <summary>Returns the path of a key in the section.</summary>
    public string GetPath(string key) => Path.Length == 0 ? key : ConfigurationPath.Combine(Path, key);
}
