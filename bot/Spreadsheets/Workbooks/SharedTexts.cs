using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

/// <summary>The texts that cells refer to by their place.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Of(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var reader = OpenXml.Reader(part);
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(ReadText(reader));
        return texts;
    }

    /// <summary>The text inside the element the reader stands on; how it is pronounced is left out.</summary>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var (depth, hint, letters) = (reader.Depth, -1, false);
        while (reader.Read() && reader.Depth > depth)
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh" && !reader.IsEmptyElement:
                    hint = reader.Depth;
                    break;
                case XmlNodeType.EndElement when reader.Depth == hint:
                    hint = -1;
                    break;
                case XmlNodeType.Element when reader.LocalName == "t":
                    letters = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "t":
                    letters = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when letters && hint < 0:
                    text.Append(reader.Value);
                    break;
            }
        return EscapeText.Undo(text.ToString());
    }
}
