using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Every published error code, decoded on its first lookup.</summary>
/// <remarks>
/// The data is generated from error-codes.txt as constants of the assembly. The first lookup of a process decodes one
/// code and initializes nothing but the empty cache. The data of a code is found by its index in the order of numbers.
/// </remarks>
internal static partial class TwilioErrorTable
{
    private const int BlockBitCount = 6;
    private const int FactCount = 5;

    // A cache: whichever thread decodes a code first publishes it, and the other threads return the same instance.
    private static readonly TwilioErrorInfo?[] Decoded = new TwilioErrorInfo?[Count];

    public static TwilioErrorInfo? Find(TwilioErrorCode code)
    {
        var index = IndexOf((uint)code);
        return index < 0 ? null : Decoded[index] ?? Decode(index, code);
    }

    // A block is 64 consecutive numbers. Its bits say which of them are codes; its start is the index of the first one,
    // and the number of lower bits is the distance from it.
    private static int IndexOf(uint number)
    {
        var position = number >> BlockBitCount;

        if (position >= (uint)Blocks.Length / sizeof(ushort))
        {
            return -1;
        }

        var block = ReadUInt16(Blocks, (int)position);
        var bits = BinaryPrimitives.ReadUInt64LittleEndian(BlockBits[(block * sizeof(ulong))..]);
        var bit = 1UL << (int)number;

        return (bits & bit) == 0 ? -1 : ReadUInt16(BlockStarts, block) + BitOperations.PopCount(bits & (bit - 1));
    }

    private static ushort ReadUInt16(ReadOnlySpan<byte> data, int index) =>
        BinaryPrimitives.ReadUInt16LittleEndian(data[(index * sizeof(ushort))..]);

    private static int ReadEnd(int index) => BinaryPrimitives.ReadInt32LittleEndian(Ends[(index * sizeof(int))..]);

    private static TwilioErrorInfo Decode(int index, TwilioErrorCode code)
    {
        var start = index == 0 ? 0 : ReadEnd(index - 1) + 1;
        var lines = Encoding.UTF8.GetString(Text[start..ReadEnd(index)]).Split('\n');
        var facts = Facts.Slice(index * FactCount, FactCount);

        var error = new TwilioErrorInfo(code, lines[0], (SmsFailureReason)facts[0], lines[1..])
        {
            Sources = (TwilioErrorSources)facts[1],
            Failover = (FailoverAction)facts[2],
            IsTransient = facts[3] != 0,
            Level = (TwilioErrorLevel)facts[4],
        };

        return Interlocked.CompareExchange(ref Decoded[index], error, null) ?? error;
    }
}
