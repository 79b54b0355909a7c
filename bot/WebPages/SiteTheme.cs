using MudBlazor;

namespace Sanmo.Bot.WebPages;

/// <summary>The colours and letters of the component library; site.css has the same for everything else.</summary>
internal static class SiteTheme
{
    private static readonly string[] _letters = ["system-ui", "-apple-system", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "sans-serif"];

    public static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#9c3328",
            Secondary = "#2c5a6b",
            Tertiary = "#7a5a1e",
            Background = "#fbf8f3",
            Surface = "#ffffff",
            AppbarBackground = "#fbf8f3",
            AppbarText = "#2a2522",
            TextPrimary = "#2a2522",
            TextSecondary = "#635a53",
            ActionDefault = "#635a53",
            Success = "#2b6b4a",
            Warning = "#8a5a00",
            Error = "#a8281f",
            Info = "#2b5784",
            LinesDefault = "#e6ded3",
            LinesInputs = "#b5a99b",
            TableLines = "#ece5da",
            Divider = "#ece5da",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = _letters, FontSize = "0.9375rem", LineHeight = "1.6", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = _letters, TextTransform = "none", FontWeight = "600", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
    };
}
