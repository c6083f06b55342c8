using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Collects the callbacks of a message in groups and returns each group in reverse order.</summary>
internal sealed class PostReorderBuffer
{
    private const int MaxMessages = 1000;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, List<CallbackPost>> groups = new(StringComparer.Ordinal);

    /// <summary>Adds a callback and returns the callbacks to post now, in their order.</summary>
    /// <param name="post">The callback to add.</param>
    /// <param name="size">The number of callbacks in a group.</param>
    /// <param name="isLast">Whether no further callback of the message follows.</param>
    public IReadOnlyList<CallbackPost> Add(CallbackPost post, int size, bool isLast)
    {
        lock (gate)
        {
            var group = groups.TryGetValue(post.MessageSid, out var waiting) ? waiting : groups[post.MessageSid] = [];
            group.Insert(0, post);
            if (group.Count >= size || isLast)
            {
                groups.Remove(post.MessageSid);
                return group;
            }

            return groups.Count > MaxMessages ? RemoveOldest() : [];
        }
    }

    /// <summary>Removes the buffered callbacks of an account.</summary>
    public void Discard(Account account)
    {
        lock (gate)
        {
            foreach (
                var sid in groups.Where(group => group.Value[0].Account == account)
                    .Select(static group => group.Key)
                    .ToList())
            {
                groups.Remove(sid);
            }
        }
    }

    private List<CallbackPost> RemoveOldest()
    {
        var (_, oldest) = groups.GetAt(0);
        groups.RemoveAt(0);
        return oldest;
    }
}
