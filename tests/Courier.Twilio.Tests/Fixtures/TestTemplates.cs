using Courier.Twilio.Envelopes;
using Moq;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Creates template sources with fixed templates.</summary>
internal static class TestTemplates
{
    /// <summary>Creates the built-in source.</summary>
    public static ISmsTemplateSource Create(params (string Id, string Text)[] templates)
    {
        var options = new CourierTwilioOptions();
        foreach (var (id, text) in templates)
        {
            options.Templates.Add(id, text);
        }

        return new OptionsTemplateSource(() => options);
    }

    /// <summary>Creates a source of an application, which returns <see langword="null"/> for an unknown id.</summary>
    public static ISmsTemplateSource CreateCustom(params (string Id, string Text)[] templates)
    {
        var source = new Mock<ISmsTemplateSource>();
        source.Setup(mock => mock.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((string id, CancellationToken _) =>
                templates.FirstOrDefault(template => template.Id == id).Text);
        return source.Object;
    }
}
