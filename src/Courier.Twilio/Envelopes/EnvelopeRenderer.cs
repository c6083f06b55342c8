using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>Looks up the template of a document and renders a message for each recipient.</summary>
internal sealed class EnvelopeRenderer(EnvelopeServices services, EnvelopeDocument document, InstructionScope scope)
{
    // Fields of a recipient that are used, or that say who the recipient is.
    private static readonly string[] UsedFields =
    [
        "phone_number", "data", "preferences", "user_id", "email", "locale", "list_id", "list_pattern", "audience_id",
    ];

    private readonly RecipientCheck check = new(document.Instructions, scope, services.Evaluator);

    /// <exception cref="CourierEnvelopeException">The template is longer than allowed.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async ValueTask<IReadOnlyList<CourierRecipient>> RenderAsync(CancellationToken cancellationToken)
    {
        var (text, failure, exception) = await FindTextAsync(cancellationToken).ConfigureAwait(false);
        if (text is not null)
        {
            RenderingLimits.ValidateText(text, document, services.Options);
        }

        AddIgnoredFields(text ?? "");
        var recipients = new List<CourierRecipient>(document.Recipients.Count);
        foreach (var profile in document.Recipients)
        {
            var maskedTo = RecipientNumberParser.ToMasked(profile.Json);
            var number = RecipientNumberParser.Parse(profile.Json, profile.Path, out var invalidNumber);
            recipients.Add(number is null ? new(maskedTo, invalidNumber!)
                : check.FindFailure(profile) is { } rejected ? new(maskedTo, rejected)
                : failure is not null ? new(maskedTo, failure, exception)
                : await RenderAsync(profile, number, text, cancellationToken).ConfigureAwait(false));
        }

        return recipients;
    }

    private async ValueTask<(string? Text, SmsFailure? Failure, Exception? Exception)> FindTextAsync(
        CancellationToken cancellationToken)
    {
        if (document.Content.TemplateId is not { } id || services.Templates is null)
        {
            return (document.Content.Text, null, null);
        }

        try
        {
            var text = await services.Templates.FindAsync(id, cancellationToken).ConfigureAwait(false);
            return text is not null
                ? (text, null, null)
                : (null, TemplateText.CreateUnknown($"There is no template '{TemplateText.ShowId(id)}'."), null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (SmsTemplateException e)
        {
            return (null, TemplateText.CreateUnknown(e.Message), null);
        }
        catch (Exception e)
        {
            return (null, TemplateText.CreateThrew("template source", e), e);
        }
    }

    private async ValueTask<CourierRecipient> RenderAsync(
        EnvelopeNode profile, PhoneNumber number, string? text, CancellationToken cancellationToken)
    {
        var subject = "condition evaluator";
        try
        {
            var data = RecipientData.Merge(document.Data, profile.Find("data")?.Json);
            if (await check.EvaluateAsync(data, profile.Json, cancellationToken).ConfigureAwait(false) is { } failure)
            {
                return new(number.Masked, failure);
            }

            subject = "template renderer";
            return await RenderAsync(profile, number, text, data, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (SmsTemplateException e)
        {
            return new(number.Masked, TemplateText.CreateInvalid(e.Message, document.Content.Path));
        }
        catch (Exception e)
        {
            return new(number.Masked, TemplateText.CreateThrew(subject, e), e);
        }
    }

    private async ValueTask<CourierRecipient> RenderAsync(
        EnvelopeNode profile,
        PhoneNumber number,
        string? text,
        JsonElement data,
        CancellationToken cancellationToken)
    {
        var body = text is null
            ? null
            : await services.Renderer.RenderAsync(text, data, profile.Json, cancellationToken).ConfigureAwait(false);

        // A renderer of the application may return any length; all texts are in memory until they are sent.
        if (body is not null
            && BoundedText.CountCodePoints(body, FieldLimits.MaxBodyLength) > FieldLimits.MaxBodyLength)
        {
            throw new SmsTemplateException(TemplateText.TooLong);
        }

        var message = new SmsMessage
        {
            To = number,
            Body = document.ChannelText ?? body,
            SendAt = document.Instructions.SendAt?.Time,
            Overrides = document.Overrides,
        };
        var valid = document.Expiry is { } expiry ? expiry.Apply(message, services.Now) : message;
        return valid is null ? new(number.Masked, document.Expiry!.CreateFailure()) : new(number.Masked, valid);
    }

    /// <summary>Lists the fields of recipients that neither the library nor the text uses.</summary>
    private void AddIgnoredFields(string text)
    {
        var isUsed = UsedFields.ToDictionary(static name => name, static _ => true, StringComparer.Ordinal);
        foreach (var profile in document.Recipients.Where(static p => p.Kind == JsonValueKind.Object))
        {
            foreach (var (name, node) in profile.PresentProperties)
            {
                if (!isUsed.TryGetValue(name, out var used))
                {
                    used = text.Contains($"profile.{name}", StringComparison.Ordinal);
                    isUsed.Add(name, used);
                }

                if (!used)
                {
                    scope.Ignored.Add(node);
                }
            }
        }
    }
}
