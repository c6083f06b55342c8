using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tests.Dispatching;

public class BoundedCacheTests
{
    [Test]
    public void Least_recently_updated_entry_is_evicted_first()
    {
        var cache = new BoundedCache<int>(() => 2);

        cache.Update("SM1", _ => 1);
        cache.Update("SM2", _ => 2);
        cache.Update("sm1", value => value + 10);
        cache.Update("SM3", _ => 3);

        Assert.That(
            (cache.GetValueOrDefault("SM1"), cache.GetValueOrDefault("SM2"), cache.GetValueOrDefault("SM3")),
            Is.EqualTo((11, 0, 3)));
    }

    [Test]
    public void Cache_shrinks_when_its_maximum_is_lowered()
    {
        var maxCount = 1000;
        var cache = new BoundedCache<int>(() => maxCount);
        for (var i = 0; i < 1000; i++)
        {
            cache.Update($"SM{i}", _ => 1);
        }

        maxCount = 10;
        cache.Update("SM1000", _ => 1);

        Assert.That(Enumerable.Range(0, 1001).Sum(i => cache.GetValueOrDefault($"SM{i}")), Is.EqualTo(10));
    }
}
