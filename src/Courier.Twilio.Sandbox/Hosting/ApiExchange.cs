using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Faults;
using Courier.Twilio.Sandbox.Inbox;
using Courier.Twilio.Sandbox.Recipients;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// Handles one request to Twilio's API: routing, authentication, the concurrency limit, the matching rule and its
/// fault.
/// </summary>
internal sealed class ApiExchange(SandboxState state)
{
    private readonly ApiRouter router = new(state);
    private readonly FaultInjector faults = new(state.Clock);

    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var startTimestamp = state.Clock.Timestamp;
        var route = router.Match(http.Request.Method, http.Request.Path.Value ?? "/");

        if (route is not null && UseResetBeforeRead(route) is not null)
        {
            RawConnection.Reset(http);
            return;
        }

        var request = await ApiRequestReader.ReadAsync(http.Request, cancellationToken).ConfigureAwait(false);

        if (Reject(route, request, out var account, out var isTest) is { } rejection)
        {
            var rejectionHeaders = new ApiResponseHeaders(state.Clock, startTimestamp, 1);
            await ApiResponseWriter.WriteAsync(http.Response, rejection, rejectionHeaders, cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        var headers = new ApiResponseHeaders(state.Clock, startTimestamp, account!.BeginRequest());

        try
        {
            await HandleAsync(http, route!, account, request with { IsTest = isTest }, headers, cancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            account.EndRequest();
        }
    }

    private Task HandleAsync(
        HttpContext http,
        Route route,
        Account account,
        ApiRequest request,
        ApiResponseHeaders headers,
        CancellationToken cancellationToken)
    {
        if (headers.RequestsInFlight > state.Settings.ConcurrencyLimit)
        {
            var tooMany = ApiResponse.FromError(ApiError.FromCode(20429));

            return ApiResponseWriter.WriteAsync(http.Response, tooMany, headers, cancellationToken);
        }

        var rule = FindRule(route, account, request);

        return faults.ExecuteAsync(
            http,
            rule,
            account,
            () => route.Handler!(account, request with { Rule = rule }),
            headers,
            cancellationToken);
    }

    private SandboxRule? UseResetBeforeRead(Route route)
    {
        var matcher = RuleMatcher.FromRoute(route);

        return state.Rules.Use(rule => rule.Fault is SandboxFault.ResetBeforeRead && matcher.Matches(rule));
    }

    /// <summary>Returns the error response of a request that reaches no handler; null for any other request.</summary>
    private ApiResponse? Reject(Route? route, ApiRequest request, out Account? account, out bool isTest)
    {
        if (FindError(route, request, out account, out isTest) is not { } error)
        {
            return null;
        }

        state.Add(new UnmatchedRequest(
            state.Clock.Now,
            request.Method,
            request.Path,
            error.Status,
            error.Detail ?? error.Message));

        var response = ApiResponse.FromError(error);

        return error.Status is 405 ? response with { Headers = [new("Allow", route!.AllowedMethods)] } : response;
    }

    private ApiError? FindError(Route? route, ApiRequest request, out Account? account, out bool isTest)
    {
        (account, isTest) = (null, false);

        if (route is null)
        {
            return ApiError.NotFound(request.Path);
        }

        var error = Authenticator.Authenticate(state.Accounts, request, route.AccountSid, out account, out isTest);

        if (error is not null)
        {
            return error;
        }

        return route.Handler is null ? ApiError.FromCode(20004)
            : isTest && route.Operation is not SandboxOperation.Create ? ApiError.FromCode(20008)
            : null;
    }

    /// <summary>
    /// Returns the rule of a request, in this order: an added rule, a recipient behavior of the account, one of the
    /// sandbox, an outcome number; otherwise a rule without effect.
    /// </summary>
    private SandboxRule FindRule(Route route, Account account, ApiRequest request)
    {
        var matcher = RuleMatcher.FromRequest(route, account, request);
        var added = state.Rules.Use(rule => rule.Fault is not SandboxFault.ResetBeforeRead && matcher.Matches(rule));

        return added ?? FindRecipientRule(matcher, account) ?? new SandboxRule();
    }

    private SandboxRule? FindRecipientRule(RuleMatcher matcher, Account account) =>
        matcher is { Operation: SandboxOperation.Create, To: { } to }
            ? account.Behaviors.UseNext(to) ?? state.Behaviors.UseNext(to) ?? OutcomeNumbers.FindRule(to)
            : null;
}
