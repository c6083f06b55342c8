using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Posts that wait for others of their message, to be posted last first.</summary>
internal sealed class PostReorderBuffer
{
    private const int MaxMessages = 1000;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, List<CallbackPost>> groups = new(StringComparer.Ordinal);

    /// <summary>What may be posted now that this one came, in the order in which it should be.</summary>
    /// <param name="post">The post that came.</param>
    /// <param name="size">How many make a group.</param>
    /// <param name="isLast">Whether the message tells nothing after it.</param>
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

    public void Discard(Account account)
    {
        lock (gate)
        {
            foreach (var sid in groups.Where(group => group.Value[0].Account == account).Select(static group => group.Key).ToList())
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
