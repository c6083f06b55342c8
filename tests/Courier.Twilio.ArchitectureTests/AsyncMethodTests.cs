using System.Reflection;
using System.Runtime.CompilerServices;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Asynchronous methods end in <c>Async</c> and take a cancellation token last.</summary>
public class AsyncMethodTests
{
    private const BindingFlags AllDeclared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    // The signature belongs to IAsyncDisposable.
    private static readonly string[] WithoutToken = ["DisposeAsync"];

    private static IEnumerable<MethodInfo> Methods =>
        from package in Codebase.Packages
        from type in package.GetTypes()
        where !IsGenerated(type) && !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(AllDeclared)
        where IsAsync(method.ReturnType) && !IsGenerated(method) && !method.IsSpecialName
        where !method.Name.Contains('<', StringComparison.Ordinal)
        where method.GetBaseDefinition() == method || method.GetBaseDefinition().DeclaringType!.Assembly == package
        select method;

    [Test]
    public void Names_of_asynchronous_methods_end_in_Async()
    {
        Codebase.AssertNone(
            Methods.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(NameOf),
            "Let the name end in Async.");
    }

    [Test]
    public void Last_parameter_of_asynchronous_methods_is_a_cancellation_token()
    {
        Codebase.AssertNone(
            from method in Methods
            where method.DeclaringType!.Assembly == Codebase.Packages[0]
            where !WithoutToken.Contains(method.Name.Split('.')[^1])
            where method.GetParameters() is not [.., { Name: "cancellationToken", ParameterType: var last }]
                || last != typeof(CancellationToken)
            select NameOf(method),
            "Take CancellationToken cancellationToken as the last parameter.");
    }

    [Test]
    public void Cancellation_token_of_public_methods_is_optional()
    {
        Codebase.AssertNone(
            from method in Methods
            where method.IsPublic && method.DeclaringType!.IsVisible
            where !IsImplementedByApplications(method.DeclaringType!)
            where method.GetParameters() is [.., { IsOptional: false, ParameterType: var last }]
                && last == typeof(CancellationToken)
            select NameOf(method),
            "Write CancellationToken cancellationToken = default.");
    }

    // Applications implement handlers and policies, and the library calls them, always with a token.
    private static bool IsImplementedByApplications(Type type) =>
        type.IsInterface && (type.Name.EndsWith("Handler", StringComparison.Ordinal)
            || type.Name.EndsWith("Policy", StringComparison.Ordinal));

    private static bool IsAsync(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.FullName}.{method.Name}";
}
