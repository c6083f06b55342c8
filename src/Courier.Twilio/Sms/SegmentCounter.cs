namespace Courier.Sms;

/// <summary>Distributes the units of a text over segments of equal capacity.</summary>
/// <param name="capacity">The number of units that fit into a segment.</param>
internal struct SegmentCounter(int capacity)
{
    private int lastSegmentUnits;

    /// <summary>Gets the number of segments so far, 1 or more.</summary>
    internal int Segments { get; private set; } = 1;

    /// <summary>Gets the number of units added so far.</summary>
    internal int CodeUnits { get; private set; }

    /// <summary>Gets the number of units that still fit into the last segment.</summary>
    internal readonly int CodeUnitsRemaining => capacity - lastSegmentUnits;

    /// <summary>Creates a counter for a text that fits into one segment.</summary>
    internal static SegmentCounter SingleSegment(int capacity, int units)
    {
        var counter = new SegmentCounter(capacity);
        counter.Add(units);
        return counter;
    }

    /// <summary>Adds units that must not be split: to the last segment, or to a new one when they do not fit.</summary>
    internal void Add(int units)
    {
        if (units > CodeUnitsRemaining)
        {
            Segments++;
            lastSegmentUnits = 0;
        }

        lastSegmentUnits += units;
        CodeUnits += units;
    }
}
