using System.Globalization;
using System.Net;
using System.Text;

namespace NetworkPorts.Tool.Summaries;

/// <summary>
/// Draws the summary as an SVG image: for each service, a bar for its share of the flows and a bar for its share of the
/// bytes.
/// </summary>
internal sealed class SummaryChart
{
    private const int TopServices = 15;

    /// <summary>The length of the longest IPv6 address, so that addresses can be distinguished.</summary>
    private const int MaxNameLength = 39;

    private const int FontSize = 13;
    private const int Margin = 24;
    private const int BarHeight = 15;
    private const int ServiceHeight = 42;
    private const int Header = 84;
    private const int BarWidth = 480;
    private const int LabelGap = 8;
    private const int PercentWidth = 60;

    // The widest common sans-serif fonts need these widths, in the size of the font.
    private const double NarrowWidth = 0.66;
    private const double CapitalWidth = 0.82;
    private const double WideWidth = 1.02;

    private const string FlowColor = "#0072b2";
    private const string ByteColor = "#e69f00";
    private const string LineColor = "#e1e1e1";

    private readonly StringBuilder _svg = new();
    private readonly FlowSummary _summary;
    private readonly IReadOnlyList<FlowTotal> _totals;
    private readonly double _left;

    // The largest share fills the width.
    private readonly double _largestShare;

    private SummaryChart(FlowSummary summary)
    {
        _summary = summary;
        _totals = summary.Top(TopServices);
        _left = Math.Ceiling(Margin + LabelGap + (_totals.Max(total => WidthOf(NameOf(total))) * FontSize));
        _largestShare = _totals.Max(total => Math.Max(FlowShare(total), ByteShare(total)));
    }

    private string Title => $"{_summary.Key}s by flows and bytes";

    private double Right => _left + BarWidth;

    /// <summary>Returns the image of a summary that has at least one flow.</summary>
    public static string Draw(FlowSummary summary) => new SummaryChart(summary).Draw();

    private static string NameOf(FlowTotal total) =>
        total.Name.Length <= MaxNameLength ? total.Name : $"{total.Name[..(MaxNameLength - 1)]}…";

    private static double WidthOf(string name) => name.Sum(character => character switch
    {
        'm' or 'w' or 'M' or 'W' or '@' or '%' or >= '\u007F' => WideWidth,
        >= 'A' and <= 'Z' => CapitalWidth,
        _ => NarrowWidth,
    });

    private double FlowShare(FlowTotal total) => (double)total.Flows / _summary.Flows;

    private double ByteShare(FlowTotal total) =>
        _summary.Bytes == 0 ? 0 : (double)total.Bytes / (double)_summary.Bytes;

    private string Draw()
    {
        double width = Right + PercentWidth + Margin;
        int bottom = Header + (_totals.Count * ServiceHeight);
        Append($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{bottom + Margin}"
              viewBox="0 0 {width} {bottom + Margin}" font-family="sans-serif" font-size="{FontSize}">
            <title>{Title}</title>
            <rect width="100%" height="100%" fill="white"/>
            <text x="{Margin}" y="34" font-size="18" font-weight="bold">{Title}</text>
            """);
        AppendLegend(Margin, "flows", FlowColor);
        AppendLegend(Margin + 110, "bytes", ByteColor);
        Append($"""<path d="M{_left} {Header - LabelGap}V{bottom}" stroke="{LineColor}"/>""");
        for (int i = 0; i < _totals.Count; i++)
            AppendService(_totals[i], Header + (i * ServiceHeight));
        Append($"</svg>");
        return _svg.ToString();
    }

    private void AppendLegend(double x, string label, string color) => Append($"""
        <rect x="{x}" y="52" width="{FontSize}" height="{FontSize}" fill="{color}"/>
        <text x="{x + FontSize + LabelGap}" y="63">{label}</text>
        """);

    private void AppendService(FlowTotal total, int top)
    {
        string name = WebUtility.HtmlEncode(NameOf(total));
        Append($"""
            <text x="{_left - LabelGap}" y="{top + BarHeight + 5}" text-anchor="end">{name}</text>
            """);
        AppendBar(FlowShare(total), top, FlowColor);
        AppendBar(ByteShare(total), top + BarHeight + 1, ByteColor);
    }

    private void AppendBar(double share, int top, string color)
    {
        double width = Math.Round(share / _largestShare * BarWidth, 1);
        Append($"""
            <rect x="{_left}" y="{top}" width="{width}" height="{BarHeight}" fill="{color}"/>
            <text x="{_left + width + LabelGap}" y="{top + BarHeight - 3}" font-size="12">{share:0.0%}</text>
            """);
    }

    private void Append(FormattableString element) =>
        _svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
