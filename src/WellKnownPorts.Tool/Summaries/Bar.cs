namespace NetworkPorts.Tool.Summaries;

/// <summary>A bar of block characters, exact to an eighth of one.</summary>
internal static class Bar
{
    private const string Eighths = "▏▎▍▌▋▊▉█";

    /// <param name="share">The bar's part of the longest there can be, from 0 to 1; what is not nothing shows.</param>
    /// <param name="width">The longest bar, in characters.</param>
    public static string Of(double share, int width)
    {
        int eighths = (int)Math.Round(share * width * Eighths.Length);
        if (share > 0)
            eighths = Math.Max(eighths, 1);
        (int whole, int rest) = Math.DivRem(eighths, Eighths.Length);
        string end = rest == 0 ? "" : Eighths[rest - 1].ToString();
        return new string(Eighths[^1], whole) + end;
    }
}
