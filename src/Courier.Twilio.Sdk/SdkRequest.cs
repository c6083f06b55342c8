using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Twilio.Constant;
using Twilio.Http;
using SdkHttpMethod = Twilio.Http.HttpMethod;

namespace Courier.Twilio.Sdk;

/// <summary>Composes the HTTP request for a request of Twilio's SDK.</summary>
internal static class SdkRequest
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private static readonly ProductInfoHeaderValue[] UserAgent =
    [
        new("Courier.Twilio.Sdk", GetVersion(typeof(SdkRequest))),
        new("twilio-csharp", GetVersion(typeof(Request))),
    ];

    /// <summary>Composes an HTTP/1.1 request, the version that the single transmission is tested for.</summary>
    /// <exception cref="InvalidOperationException">The address is none of Twilio's.</exception>
    public static HttpRequestMessage Create(Request request, CourierTwilioOptions options)
    {
        var (address, host) = SdkAddress.Resolve(request, options);
        var message = new HttpRequestMessage(new(request.Method.ToString()), address)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = Equals(request.Method, SdkHttpMethod.Get) ? null : CreateContent(request),
        };
        message.Headers.Accept.Add(Json);
        foreach (var product in UserAgent)
        {
            message.Headers.UserAgent.Add(product);
        }

        foreach (var product in request.UserAgentExtensions ?? [])
        {
            message.Headers.TryAddWithoutValidation("User-Agent", product);
        }

        foreach (var (name, value) in request.HeaderParams)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        message.Headers.Host = host;
        message.Headers.Authorization = GetAuthorization(request);
        return message;
    }

    private static HttpContent CreateContent(Request request) =>
        request.ContentType is null || Equals(request.ContentType, EnumConstants.ContentTypeEnum.FORM_URLENCODED)
            ? new FormUrlEncodedContent(request.PostParams)
            : new StringContent(request.Body ?? "", Encoding.UTF8, request.ContentType.ToString());

    private static AuthenticationHeaderValue? GetAuthorization(Request request) => request switch
    {
        { Username: { } name, Password: { } secret } =>
            new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{secret}"))),
        { AuthStrategy: { } strategy } when strategy.RequiresAuthentication() =>
            AuthenticationHeaderValue.Parse(strategy.GetAuthString()),
        _ => null,
    };

    private static string GetVersion(Type type) => type.Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
