namespace Courier.Twilio.Dispatching;

/// <summary>One handler of the application, ready to be called.</summary>
internal delegate Task HandlerCallback<in TNews>(TNews news, CancellationToken cancellationToken);
