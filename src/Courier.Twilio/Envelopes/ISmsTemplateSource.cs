namespace Courier.Twilio;

/// <summary>Where the text of a template lives.</summary>
public interface ISmsTemplateSource
{
    /// <summary>The ids of all templates, for "did you mean".</summary>
    IReadOnlyCollection<string> Ids { get; }

    /// <summary>The text of a template, or <see langword="null"/> when there is none of that id.</summary>
    string? Find(string id);
}
