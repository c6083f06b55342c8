namespace Courier.Sms;

/// <summary>Segments being filled: a text that fits one has it to itself, a longer one shares each with a header.</summary>
/// <param name="capacity">The units a segment takes.</param>
internal struct SegmentFill(int capacity)
{
    private int last;

    internal int Segments { get; private set; } = 1;

    internal int UnitsUsed { get; private set; }

    internal readonly int UnitsLeft => capacity - last;

    /// <summary>One segment that holds the whole text.</summary>
    internal static SegmentFill Alone(int capacity, int units)
    {
        var fill = new SegmentFill(capacity);
        fill.Add(units);
        return fill;
    }

    /// <summary>Puts units that stay together into the last segment, or into a new one when they do not fit.</summary>
    internal void Add(int units)
    {
        if (units > UnitsLeft)
        {
            Segments++;
            last = 0;
        }

        last += units;
        UnitsUsed += units;
    }
}
