namespace Courier.Twilio.Dispatching;

/// <summary>Calls one handler of the application with an event.</summary>
internal delegate Task HandlerCallback<in TEvent>(TEvent value, CancellationToken cancellationToken);
