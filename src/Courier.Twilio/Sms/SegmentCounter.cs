namespace Courier.Sms;

/// <summary>Segments being filled: a text that fits one has it to itself, a longer one shares each with a header.</summary>
/// <param name="capacity">The units a segment takes.</param>
internal struct SegmentCounter(int capacity)
{
    private int last;

    internal int Segments { get; private set; } = 1;

    internal int CodeUnits { get; private set; }

    internal readonly int CodeUnitsRemaining => capacity - last;

    /// <summary>One segment that holds the whole text.</summary>
    internal static SegmentCounter SingleSegment(int capacity, int units)
    {
        var fill = new SegmentCounter(capacity);
        fill.Add(units);
        return fill;
    }

    /// <summary>Puts units that stay together into the last segment, or into a new one when they do not fit.</summary>
    internal void Add(int units)
    {
        if (units > CodeUnitsRemaining)
        {
            Segments++;
            last = 0;
        }

        last += units;
        CodeUnits += units;
    }
}
