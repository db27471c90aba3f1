using System.Text;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace FlowLog.Summing;

/// <summary>Draws the summary as a picture in SVG: for each service its share of the flows and of the bytes.</summary>
internal static class SummaryChart
{
    private const int TopServices = 15;
    private const int Width = 800;
    private const int HeightOfService = 40;
    private const int HeightOfRest = 130;

    /// <summary>Enough for most fonts: which of them the picture is shown in, nobody knows.</summary>
    private const double WidthOfLetter = 7.5;

    /// <summary>Shown as zero. The label of an exact zero would be written across the axis.</summary>
    private const double NearlyNothing = 1e-9;

    /// <summary>Writes the picture; where that fails, a file of that name is left as it was.</summary>
    public static void Write(ServiceSummary summary, string path)
    {
        // In the same folder, so that the whole picture takes the place of the old one at once.
        string unfinished = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(unfinished, Draw(summary), Encoding.UTF8);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static string Draw(ServiceSummary summary)
    {
        // The first category is drawn at the bottom.
        ServiceTotal[] totals = [.. Enumerable.Reverse(summary.Top(TopServices))];
        PlotModel model = new()
        {
            Title = "Services by flows and bytes",
            Background = OxyColors.White,
            PlotAreaBorderThickness = new OxyThickness(0),
            PlotMargins = new OxyThickness(totals.Max(total => total.Service.Length) * WidthOfLetter, double.NaN, double.NaN, double.NaN),
            DefaultFont = "sans-serif",
        };
        model.Legends.Add(new Legend
        {
            LegendPlacement = LegendPlacement.Outside,
            LegendPosition = LegendPosition.BottomCenter,
            LegendOrientation = LegendOrientation.Horizontal,
        });
        model.Axes.Add(new CategoryAxis
        {
            Position = AxisPosition.Left,
            ItemsSource = totals.Select(total => total.Service).ToArray(),
            GapWidth = 0.5,
            TickStyle = TickStyle.None,
            IsTickCentered = true,
        });
        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Bottom,
            StringFormat = "0%",
            AbsoluteMinimum = 0,
            MinimumPadding = 0,
            MaximumPadding = 0.12,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = OxyColor.FromRgb(225, 225, 225),
            TickStyle = TickStyle.None,
        });

        // Of two series the second is drawn above the first.
        model.Series.Add(Shares("bytes", OxyColor.FromRgb(230, 159, 0), totals.Select(total => (double)total.Bytes), (double)summary.Bytes));
        model.Series.Add(Shares("flows", OxyColor.FromRgb(0, 114, 178), totals.Select(total => (double)total.Flows), summary.Flows));
        int height = HeightOfRest + (totals.Length * HeightOfService);
        return new SvgExporter { Width = Width, Height = height, IsDocument = true }.ExportToString(model);
    }

    private static BarSeries Shares(string title, OxyColor color, IEnumerable<double> parts, double whole)
    {
        BarSeries series = new() { Title = title, FillColor = color, LabelFormatString = "{0:0.0%}" };
        series.Items.AddRange(parts.Select(part => new BarItem(part == 0 ? NearlyNothing : part / whole)));
        return series;
    }
}
