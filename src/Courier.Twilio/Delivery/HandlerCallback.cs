namespace Courier.Twilio.Delivery;

/// <summary>One handler of the application, ready to be called.</summary>
internal delegate Task HandlerCallback<in TNews>(TNews news, CancellationToken cancellationToken);
