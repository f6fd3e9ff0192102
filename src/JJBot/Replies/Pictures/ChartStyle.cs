namespace JJBot.Replies.Pictures;

/// <summary>Measures and colours of the picture. It is read at half its size on a phone, and brings its own ground for light and dark rooms.</summary>
internal static class ChartStyle
{
    public const double Width = 720;
    public const double Left = 44;
    public const double Right = Width - 32;
    public const double Room = Right - Left;

    public const double TitleSize = 30;
    public const double LabelSize = 24;
    public const double SmallSize = 20;
    public const double BarHeight = 20;

    public const string Ground = "#23252b";
    public const string Edge = "#3c3f47";
    public const string Bright = "#f4f5f7";
    public const string Dim = "#b9bdc7";
    public const string Grid = "#3a3d46";
    public const string Conflict = "#f4717b";
}
