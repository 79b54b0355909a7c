using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Sanmo.Bot.Spreadsheets.Workbooks;

internal static class OpenXml
{
    private static readonly XmlReaderSettings _careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = OpenPackage.LargestUnpacked, CloseInput = true };

    public static XmlReader Reader(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), _careful);
}
