using System.Text.Json;

namespace Courier.Twilio;

/// <summary>
/// Evaluates the conditions <c>if</c> of an envelope. Register one in the container to send envelopes with conditions
/// other than <c>"true"</c> and <c>"false"</c>; without one such envelopes are refused.
/// </summary>
/// <remarks>
/// Courier's conditions are expressions over <c>data</c> and <c>profile</c>, such as
/// <c>data.name === profile.name</c>. Implementations are called concurrently and must be thread-safe.
/// </remarks>
public interface ICourierConditionEvaluator
{
    /// <summary>Evaluates a condition for one recipient.</summary>
    /// <param name="condition">The expression, as in the document.</param>
    /// <param name="data">
    /// The variables of the recipient; its kind is <see cref="JsonValueKind.Undefined"/> when there are none. Do not
    /// use it after the call.
    /// </param>
    /// <param name="profile">The recipient: an element of <c>to</c>. Do not use it after the call.</param>
    /// <param name="cancellationToken">Cancels the evaluation.</param>
    /// <returns>
    /// <see langword="true"/> when the message is sent to the recipient; <see langword="false"/> rejects the recipient.
    /// An exception rejects the recipient, too.
    /// </returns>
    ValueTask<bool> EvaluateAsync(
        string condition, JsonElement data, JsonElement profile, CancellationToken cancellationToken = default);
}
