namespace NetworkPorts.Logging.Tests;

/// <summary>Values of port attributes in a span or a log record.</summary>
internal static class PortValues
{
    public static TheoryData<object> Port22 =>
        [(byte)22, (sbyte)22, (short)22, (ushort)22, 22, 22u, 22L, 22UL, "22", "00022"];

    public static TheoryData<object?> Invalid =>
    [
        new TheoryDataRow<object?>(null),
        "", "ssh", "22/tcp", " 22", "22 ", "-22", "+22", "2२", "000022", "65536", "99999999999999999999",
        -1, 65536, (sbyte)-1, short.MinValue, int.MinValue, int.MaxValue, uint.MaxValue, long.MinValue, long.MaxValue,
        ulong.MaxValue, 0x1_0000_0016L, 22.0, 22m, 22f, '\u0016', true, new int[] { 22 }, new object(),
    ];
}
