using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Faults;
using Courier.Twilio.Sandbox.Inbox;
using Courier.Twilio.Sandbox.Recipients;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>One request to Twilio's API, from its first byte to its last, with whatever was told to go wrong on the way.</summary>
internal sealed class ApiExchange(SandboxState switchboard)
{
    private readonly ApiRouter router = new(switchboard);
    private readonly FaultInjector faults = new(switchboard.Clock);

    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var began = switchboard.Clock.Timestamp;
        var route = router.Match(http.Request.Method, http.Request.Path.Value ?? "/");
        if (route is not null && switchboard.Rules.Use(rule => rule.Fault is SandboxFault.ResetBeforeRead && RuleMatcher.FromRoute(route).Matches(rule)) is not null)
        {
            RawConnection.Reset(http);
            return;
        }

        var call = await ApiRequestReader.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);
        if (Refuse(route, call, out var account, out var isTest) is { } refusal)
        {
            await ApiResponseWriter.WriteAsync(http.Response, refusal, new ApiResponseHeaders(switchboard.Clock, began, 1), cancellationToken).ConfigureAwait(false);
            return;
        }

        var head = new ApiResponseHeaders(switchboard.Clock, began, account!.BeginRequest());
        try
        {
            await HandleAsync(http, route!, account, call with { IsTest = isTest }, head, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            account.EndRequest();
        }
    }

    private Task HandleAsync(HttpContext http, Route route, Account account, ApiRequest call, ApiResponseHeaders head, CancellationToken cancellationToken)
    {
        if (head.RequestsInFlight > switchboard.Settings.ConcurrencyLimit)
        {
            return ApiResponseWriter.WriteAsync(http.Response, ApiResponse.FromError(ApiError.FromCode(20429)), head, cancellationToken);
        }

        var rule = FindRule(route, account, call);
        return faults.ExecuteAsync(http, rule, account, () => route.Handler!(account, call with { Rule = rule }), head, cancellationToken);
    }

    private ApiResponse? Refuse(Route? route, ApiRequest call, out Account? account, out bool isTest)
    {
        if (FindRefusal(route, call, out account, out isTest) is not { } refusal)
        {
            return null;
        }

        switchboard.Add(new UnmatchedRequest(switchboard.Clock.Now, call.Method, call.Path, refusal.Status, refusal.Detail ?? refusal.Message));
        var answer = ApiResponse.FromError(refusal);
        return refusal.Status is 405 ? answer with { Headers = [new("Allow", route!.AllowedMethods)] } : answer;
    }

    private ApiError? FindRefusal(Route? route, ApiRequest call, out Account? account, out bool isTest)
    {
        (account, isTest) = (null, false);
        if (route is null)
        {
            return ApiError.NotFound(call.Path);
        }

        if (Authenticator.Authenticate(switchboard.Accounts, call, route.AccountSid, out account, out isTest) is { } refusal)
        {
            return refusal;
        }

        return route.Handler is null ? ApiError.FromCode(20004)
            : isTest && route.Operation is not SandboxOperation.Create ? ApiError.FromCode(20008)
            : null;
    }

    private SandboxRule FindRule(Route route, Account account, ApiRequest call)
    {
        var subject = RuleMatcher.FromRequest(route, account, call);
        return switchboard.Rules.Use(rule => rule.Fault is not SandboxFault.ResetBeforeRead && subject.Matches(rule))
            ?? (subject is { Operation: SandboxOperation.Create, To: { } to }
                ? account.Behaviors.UseNext(to) ?? switchboard.Behaviors.UseNext(to) ?? OutcomeNumbers.FindRule(to)
                : null)
            ?? new SandboxRule();
    }
}
