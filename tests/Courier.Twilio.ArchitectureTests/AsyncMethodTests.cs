using System.Reflection;
using System.Runtime.CompilerServices;

namespace Courier.Twilio.ArchitectureTests;

/// <summary>Whoever waits can be told to stop, and his name says that he waits.</summary>
public class AsyncMethodsEndInAsyncAndTakeAToken
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // An exchange that belongs to no caller, and the platform's own shape of disposal and of a handler's tasks.
    private static readonly string[] WithoutToken = ["DisposeAsync"];

    private static IEnumerable<MethodInfo> Methods =>
        from package in Codebase.Packages
        from type in package.GetTypes()
        where !IsGenerated(type) && !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(All)
        where IsAsync(method.ReturnType) && !IsGenerated(method) && !method.Name.Contains('<', StringComparison.Ordinal) && !method.IsSpecialName
        where method.GetBaseDefinition() == method || method.GetBaseDefinition().DeclaringType!.Assembly == package
        select method;

    [Test]
    public void Their_names_end_in_Async()
    {
        Codebase.AssertNone(
            Methods.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Name),
            "Let the name end in Async.");
    }

    [Test]
    public void Their_last_parameter_is_a_token()
    {
        Codebase.AssertNone(
            Methods.Where(method => Codebase.Packages[0] == method.DeclaringType!.Assembly && !WithoutToken.Contains(method.Name.Split('.')[^1]))
                .Where(method => method.GetParameters() is not [.., { Name: "cancellationToken", ParameterType: var last }] || last != typeof(CancellationToken))
                .Select(Name),
            "Take CancellationToken cancellationToken last.");
    }

    [Test]
    public void The_public_ones_take_it_by_default()
    {
        Codebase.AssertNone(
            Methods.Where(method => method.IsPublic && method.DeclaringType!.IsVisible && !IsCalledByUsOnly(method.DeclaringType))
                .Where(method => method.GetParameters() is [.., { IsOptional: false, ParameterType: var last }] && last == typeof(CancellationToken))
                .Select(Name),
            "Write CancellationToken cancellationToken = default.");
    }

    // What the application writes for us to call: we have a token, and a default would only hide a forgotten one.
    private static bool IsCalledByUsOnly(Type type) => type.IsInterface && type.Name.EndsWith("Handler", StringComparison.Ordinal);

    private static bool IsAsync(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.FullName}.{method.Name}";
}
