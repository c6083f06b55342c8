using Moq;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Creates template sources with fixed templates.</summary>
internal static class TestTemplates
{
    public static ISmsTemplateSource Create(params (string Id, string Text)[] templates)
    {
        var source = new Mock<ISmsTemplateSource>();
        source.SetupGet(s => s.Ids).Returns([.. templates.Select(template => template.Id)]);
        source.Setup(s => s.Find(It.IsAny<string>()))
            .Returns((string id) => templates.FirstOrDefault(template => template.Id == id).Text);
        return source.Object;
    }
}
