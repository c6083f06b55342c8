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

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var began = switchboard.Clock.Timestamp;
        var route = router.Find(http.Request.Method, http.Request.Path.Value ?? "/");
        if (route is not null && switchboard.Rules.Use(rule => rule.Fault is SandboxFault.ResetBeforeRead && RuleSubject.Unread(route).Meets(rule)) is not null)
        {
            RawConnection.Reset(http);
            return;
        }

        var call = await ApiRequestReader.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);
        if (Refuse(route, call, out var account, out var isTest) is { } refusal)
        {
            await ApiResponseWriter.WriteAsync(http.Response, refusal, new ApiResponseHead(switchboard.Clock, began, 1), cancellationToken).ConfigureAwait(false);
            return;
        }

        var head = new ApiResponseHead(switchboard.Clock, began, account!.Enter());
        try
        {
            await AnswerAsync(http, route!, account, call with { IsTest = isTest }, head, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            account.Leave();
        }
    }

    private Task AnswerAsync(HttpContext http, Route route, Account account, ApiRequest call, ApiResponseHead head, CancellationToken cancellationToken)
    {
        if (head.RequestsInFlight > switchboard.Settings.ConcurrencyLimit)
        {
            return ApiResponseWriter.WriteAsync(http.Response, ApiResponse.Refused(ApiError.Of(20429)), head, cancellationToken);
        }

        var rule = FindRule(route, account, call);
        return faults.PlayAsync(http, rule, account, () => route.Handler!(account, call with { Rule = rule }), head, cancellationToken);
    }

    private ApiResponse? Refuse(Route? route, ApiRequest call, out Account? account, out bool isTest)
    {
        if (FindRefusal(route, call, out account, out isTest) is not { } refusal)
        {
            return null;
        }

        switchboard.Remember(new UnmatchedRequest(switchboard.Clock.Now, call.Method, call.Path, refusal.Status, refusal.Detail ?? refusal.Message));
        var answer = ApiResponse.Refused(refusal);
        return refusal.Status is 405 ? answer with { Headers = [new("Allow", route!.Allowed)] } : answer;
    }

    private ApiError? FindRefusal(Route? route, ApiRequest call, out Account? account, out bool isTest)
    {
        (account, isTest) = (null, false);
        if (route is null)
        {
            return ApiError.NotFound(call.Path);
        }

        if (Authenticator.Check(switchboard.Accounts, call, route.AccountSid, out account, out isTest) is { } refusal)
        {
            return refusal;
        }

        return route.Handler is null ? ApiError.Of(20004)
            : isTest && route.Operation is not SandboxOperation.Create ? ApiError.Of(20008)
            : null;
    }

    private SandboxRule FindRule(Route route, Account account, ApiRequest call)
    {
        var subject = RuleSubject.Read(route, account, call);
        return switchboard.Rules.Use(rule => rule.Fault is not SandboxFault.ResetBeforeRead && subject.Meets(rule))
            ?? (subject is { Operation: SandboxOperation.Create, To: { } to }
                ? account.Scripts.Use(to) ?? switchboard.Scripts.Use(to) ?? OutcomeNumbers.Find(to)
                : null)
            ?? new SandboxRule();
    }
}
